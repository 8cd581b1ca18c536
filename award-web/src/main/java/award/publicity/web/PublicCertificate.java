package award.publicity.web;

import award.publicity.CertificateAsked.Found;
import award.publicity.service.PublicDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/// The page `public/certificate.xhtml`: whether a certificate is real, asked with its number and its holder.
@Named
@RequestScoped
public class PublicCertificate {

    @Inject PublicDesk desk;
    @Inject HttpServletRequest request;

    @NotBlank private String number;
    @NotBlank private String holder;
    private boolean asked;
    private Found found;

    /// Checks what the address names, as the code on a certificate leads here; a plain visit asks nothing yet.
    @PostConstruct
    void scan() {
        var scanned = Objects.toString(request.getParameter("number"), "").strip();
        if (scanned.isEmpty()) return;
        number = scanned;
        holder = Objects.toString(request.getParameter("holder"), "").strip();
        check();
    }

    public void check() {
        asked = true;
        found = desk.certificate(number, holder, request.getRemoteAddr()).orElse(null);
    }

    public boolean isAsked() {
        return asked;
    }

    /// Null when there is no such certificate.
    public Found getFound() {
        return found;
    }

    public String getTone() {
        return switch (found.standing()) {
            case VALID -> "met";
            case LAPSED -> "";
            case SUSPENDED -> "open";
            case REVOKED -> "unmet";
        };
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }
}
