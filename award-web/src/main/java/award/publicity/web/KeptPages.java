package award.publicity.web;

import award.publicity.service.NoticeNews;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Keeps the page of a notice for some seconds, as it was written: on the day a list comes out everybody reads the same page. It says the
/// same to all who read one language, and is written anew as soon as a notice is published or stopped here; another server of a
/// cluster follows within these seconds.
@WebFilter("/public/notice.xhtml")
public class KeptPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 200;

    @Inject transient NoticeNews news;
    @Inject transient Clock clock;

    private final transient Map<String, KeptPage> kept = new LinkedHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var id = request.getParameter("id");
        if (!"GET".equals(request.getMethod()) || !Objects.equals("id=" + id, request.getQueryString())) {
            chain.doFilter(request, response);
            return;
        }
        var key = id + " " + language(request) + " " + news.count();
        var page = of(key);
        if (page == null) {
            var copy = new CopiedResponse(response);
            chain.doFilter(request, copy);
            page = copy.page(clock.instant().plus(FRESH));
            if (response.getStatus() == HttpServletResponse.SC_OK) keep(key, page);
        }
        page.send(response);
    }

    private static String language(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals("award-language")).map(Cookie::getValue).findFirst().orElse("");
    }

    private synchronized KeptPage of(String key) {
        var page = kept.get(key);
        return page == null || page.until().isBefore(clock.instant()) ? null : page;
    }

    private synchronized void keep(String key, KeptPage page) {
        kept.remove(key);
        if (kept.size() >= MOST) kept.remove(kept.keySet().iterator().next());
        kept.put(key, page);
    }
}
