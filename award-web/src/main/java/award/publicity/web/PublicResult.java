package award.publicity.web;

import award.publicity.Progress;
import award.publicity.service.PublicDesk;
import award.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;

/// The page `public/result.xhtml`: how an objection stands, for whoever holds its receipt.
@Named
@RequestScoped
public class PublicResult {

    @Inject PublicDesk desk;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    @NotBlank private String number;
    @NotBlank private String code;
    private Progress progress;

    public void find() {
        progress = desk.progress(number, code, request.getRemoteAddr()).orElse(null);
        if (progress == null) notices.problem("publicity.result.unknown");
    }

    /// Null when nothing was asked, or nothing was found.
    public Progress getProgress() {
        return progress;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
