package award.honour.service.paper;

import static award.honour.service.paper.HonourWords.day;
import static award.honour.service.paper.HonourWords.say;

import award.document.Align;
import award.document.Certificate;
import award.document.Code;
import award.honour.CertificateCopy;
import award.honour.GrantRow;
import award.honour.Lapse;
import award.honour.MeritRow;
import award.scheme.Regulation;
import award.scheme.rule.Honouring;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A certificate as it is printed: for whom, of what, from whom, with its number and a code that leads to the check page.
///
/// @param regulation of the day of the award
/// @param edition    how the edition is called
/// @param address    where the product is reached
record CertificatePaper(Regulation regulation, String edition, String address) {

    private static final double CODE = 24;

    Certificate of(GrantRow grant, Optional<CertificateCopy> copy) {
        var holder = copy.map(CertificateCopy::holder).orElse(grant.holder());
        var validity = regulation.rules().validity();
        var body = validity.map(rule -> say("certificate.bodyValid", edition, grant.title(), rule.years())).orElseGet(() -> say("certificate.body", edition, grant.title()));
        return new Certificate(say("certificate.heading"), say("certificate.holder", holder), List.of(body, say("certificate.closing")), List.of(issuer()),
                day(grant.awardedOn()), code(grant.certificate(), holder), particulars(grant, copy), copy.isPresent() ? say("certificate.copy") : "");
    }

    private List<String> particulars(GrantRow grant, Optional<CertificateCopy> copy) {
        var lines = new ArrayList<String>();
        lines.add(say("certificate.number", grant.certificate()));
        lines.add(say("certificate.document", grant.document()));
        Lapse.lastDay(regulation.rules(), grant.awardedOn()).ifPresent(last -> lines.add(say("certificate.validUntil", day(last))));
        copy.ifPresent(again -> lines.add(say("certificate.copied", day(again.issuedOn()))));
        return lines;
    }

    /// For a person of merit: name and organisation, no more.
    Certificate of(MeritRow merit, LocalDate awardedOn, String document) {
        var rule = regulation.rules().honouring(Honouring.MeritPersons.class).orElseThrow();
        return new Certificate(say("certificate.heading"), say("certificate.meritHolder", merit.person(), merit.organisation()),
                List.of(say("certificate.merit", edition, rule.merit()), say("certificate.closing")), List.of(issuer()), day(awardedOn),
                code(merit.certificate(), merit.person()), List.of(say("certificate.number", merit.certificate()), say("certificate.document", document)), "");
    }

    /// Who gives it; where the regulation does not say, the award itself.
    private String issuer() {
        return regulation.rules().honouring(Honouring.Certificate.class).map(Honouring.Certificate::issuer).orElse(regulation.award());
    }

    private Code code(String number, String holder) {
        return new Code(address + "/public/certificate.xhtml?number=" + encoded(number) + "&holder=" + encoded(holder), CODE, Align.LEFT, say("certificate.scan"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
