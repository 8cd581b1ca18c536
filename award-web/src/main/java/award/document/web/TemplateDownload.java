package award.document.web;

import award.document.service.TemplateDesk;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Shows a template filled with samples, or with a real case.
@WebServlet("/document/preview")
public class TemplateDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient TemplateDesk desk;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var scheme = Optional.ofNullable(request.getParameter("scheme")).orElse("");
        var named = Optional.ofNullable(request.getParameter("case")).orElse("");
        return Paper.of(desk.preview(asked(request, "kind"), scheme, Integer.parseInt(asked(request, "version")), named, format(request)), "preview");
    }
}
