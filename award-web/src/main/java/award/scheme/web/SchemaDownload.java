package award.scheme.web;

import award.scheme.Regulation;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Hands out the published shapes of regulation and scenario files (JSON Schema), for editors of whoever writes one.
@WebServlet({"/scheme/regulation.schema.json", "/scheme/scenario.schema.json"})
public class SchemaDownload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = request.getServletPath().replace("/scheme/", "");
        response.setContentType("application/schema+json;charset=UTF-8");
        try (var schema = Regulation.class.getResourceAsStream(name)) {
            schema.transferTo(response.getOutputStream());
        }
    }
}
