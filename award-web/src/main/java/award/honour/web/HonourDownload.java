package award.honour.web;

import award.document.web.Paper;
import award.document.web.PaperServlet;
import award.edition.EditionId;
import award.honour.DispatchKind;
import award.honour.GrantId;
import award.honour.RegisterQuery;
import award.honour.service.paper.CertificatePapers;
import award.honour.service.paper.DispatchPapers;
import award.honour.service.paper.RegisterPapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/// Hands out what is printed from the vote to the honour: papers, certificates, the roll of the conferral, the register.
@WebServlet({"/honour/dispatch.pdf", "/honour/certificate.pdf", "/honour/certificates.pdf", "/honour/roll.pdf", "/honour/register.pdf", "/honour/register.xlsx"})
public class HonourDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient DispatchPapers dispatches;
    @Inject transient CertificatePapers certificates;
    @Inject transient RegisterPapers register;

    @Override
    protected Paper paper(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case "/honour/dispatch.pdf" -> dispatch(EditionId.parse(asked(request, "edition")), DispatchKind.valueOf(asked(request, "kind")));
            case "/honour/certificate.pdf" -> certificate(GrantId.parse(asked(request, "id")));
            case "/honour/certificates.pdf" -> certificates(EditionId.parse(asked(request, "edition")));
            case "/honour/roll.pdf" -> roll(EditionId.parse(asked(request, "edition")));
            case "/honour/register.pdf" -> Paper.pdf(register.print(query(request)), "register");
            default -> Paper.xlsx(register.xlsx(query(request)), "register");
        };
    }

    private Paper dispatch(EditionId edition, DispatchKind kind) {
        return Paper.pdf(dispatches.print(edition, kind), "dispatch-" + kind + "-" + edition);
    }

    private Paper certificate(GrantId id) {
        return Paper.pdf(certificates.print(id), "certificate-" + id);
    }

    private Paper certificates(EditionId edition) {
        return Paper.pdf(certificates.printAll(edition), "certificates-" + edition);
    }

    private Paper roll(EditionId edition) {
        return Paper.pdf(certificates.printRoll(edition), "roll-" + edition);
    }

    private static RegisterQuery query(HttpServletRequest request) {
        var year = said(request, "year");
        return new RegisterQuery(said(request, "scheme"), year.isEmpty() ? 0 : Integer.parseInt(year), said(request, "tier"), said(request, "name"));
    }

    private static String said(HttpServletRequest request, String name) {
        return Objects.toString(request.getParameter(name), "").strip();
    }
}
