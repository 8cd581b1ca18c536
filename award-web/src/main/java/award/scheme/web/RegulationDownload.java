package award.scheme.web;

import award.scheme.service.SchemeDesk;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;

/// Hands a regulation file out as it was written: `/scheme/file?scheme=beijing&version=2020`.
@WebServlet("/scheme/file")
public class RegulationDownload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject transient SchemeDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var scheme = request.getParameter("scheme");
        var version = request.getParameter("version");
        try {
            var source = desk.source(scheme, version).getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/yaml;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + scheme + "-" + version.replaceAll("[^\\w.-]", "_") + ".yaml\"");
            response.getOutputStream().write(source);
        } catch (NoSuchElementException | EJBException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
