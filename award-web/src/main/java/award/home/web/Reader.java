package award.home.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.stream.Stream;

/// Who reads this page, and in which language: Chinese unless this browser has asked for English.
@Named
@RequestScoped
public class Reader {

    static final String LANGUAGE = "award-language";

    @Inject HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) locale = asksForEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return locale;
    }

    /// The language as pages name it: `zh-CN` or `en`.
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public String getOtherTag() {
        return getLocale() == Locale.ENGLISH ? Locale.SIMPLIFIED_CHINESE.toLanguageTag() : Locale.ENGLISH.toLanguageTag();
    }

    /// Where this page is found in the other language.
    public String getOtherLanguageAddress() {
        return request.getContextPath() + "/language?to=" + getOtherTag() + "&back=" + URLEncoder.encode(page(), UTF_8);
    }

    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        return isKnown() ? request.getUserPrincipal().getName() : "";
    }

    private String page() {
        if (request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null) return request.getContextPath() + "/";
        return request.getQueryString() == null ? request.getRequestURI() : request.getRequestURI() + "?" + request.getQueryString();
    }

    private boolean asksForEnglish() {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies).anyMatch(cookie -> LANGUAGE.equals(cookie.getName()) && "en".equals(cookie.getValue()));
    }
}
