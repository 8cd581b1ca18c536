package award.honour.service.paper;

import static award.honour.service.paper.HonourWords.say;

import award.document.Block;
import award.document.Certificate;
import award.document.Column;
import award.document.Document;
import award.document.Master;
import award.document.Origin;
import award.document.PageBreak;
import award.document.Paragraph;
import award.document.Printed;
import award.document.Row;
import award.document.Table;
import award.document.Title;
import award.document.service.PrintingPress;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.honour.CertificateCopy;
import award.honour.GrantId;
import award.honour.GrantRow;
import award.honour.GrantState;
import award.honour.MeritRow;
import award.honour.MeritState;
import award.honour.NewConferral;
import award.honour.model.HeldConferral;
import award.honour.service.HonourRegister;
import award.honour.service.MeritDesk;
import award.honour.store.Conferrals;
import award.identity.Roles;
import award.scheme.Regulation;
import award.scheme.rule.Honouring;
import award.scheme.service.RegulationShelf;
import award.shared.Message;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Prints certificates, one or all of an edition in one file, and the roll that is signed when they are handed over.
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
public class CertificatePapers {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Inject HonourRegister register;
    @Inject MeritDesk merits;
    @Inject Conferrals conferrals;
    @Inject EditionReader editions;
    @Inject RegulationShelf regulations;
    @Inject PrintingPress press;

    @Inject
    @ConfigProperty(name = "award.address")
    Optional<String> address;

    /// The certificate as it is given now: the first, or the latest copy, which is marked.
    ///
    /// @throws NoSuchElementException where there is none, or the title is revoked
    public Printed print(GrantId id) {
        var title = register.read(id);
        var grant = title.row();
        if (grant.certificate().isEmpty() || grant.state() == GrantState.REVOKED) throw new NoSuchElementException("no certificate: " + id);
        var copy = title.copies().isEmpty() ? Optional.<CertificateCopy>empty() : Optional.of(title.copies().getLast());
        return print(grant, List.of(paper(regulationOf(grant), nameOf(grant)).of(grant, copy)), say("certificate.name", grant.certificate()));
    }

    /// All of an edition, in the order of their numbers, those of persons of merit after those of the winners.
    ///
    /// @throws NoSuchElementException where nothing was granted
    public Printed printAll(EditionId id) {
        var grants = granted(id);
        var paper = paper(editions.regulationOf(id), editions.read(id).name());
        var first = grants.getFirst();
        var all = Stream.concat(
                grants.stream().filter(grant -> grant.state() != GrantState.REVOKED).map(grant -> paper.of(grant, Optional.empty())),
                commended(id).stream().map(merit -> paper.of(merit, first.awardedOn(), first.document()))).toList();
        return print(first, all, say("certificate.name", editions.read(id).name()));
    }

    private Printed print(GrantRow first, List<Certificate> certificates, String name) {
        var blocks = new ArrayList<Block>();
        for (var certificate : certificates) {
            if (!blocks.isEmpty()) blocks.add(new PageBreak());
            blocks.add(certificate);
        }
        var origin = new Origin(certificates.getFirst().issuers().getFirst(), first.awardedOn().atStartOfDay(BEIJING).toInstant(), first.document());
        return press.print(Document.of(name, origin).on(Certificate.SHEET).addAll(blocks));
    }

    /// The roll of the conferral, for signature.
    ///
    /// @throws NoSuchElementException where nothing was granted
    public Printed printRoll(EditionId id) {
        var grants = granted(id);
        var edition = editions.read(id);
        var held = conferrals.find(id).map(HeldConferral::held);
        var gifts = gifts(edition.regulation());
        var table = Table.of(List.of(Column.centred(1), Column.left(6), Column.left(5), Column.left(4), Column.left(3)),
                Row.of(say("roll.number"), say("roll.holder"), say("roll.award"), say("roll.certificate"), say("roll.signature")));
        int number = 0;
        for (var grant : grants) table = table.add(Row.of(String.valueOf(++number), grant.holder(), grant.title(), grant.certificate(), "").tall(12));
        for (var merit : commended(id)) table = table.add(Row.of(String.valueOf(++number), merit.person(), merit.organisation(), merit.certificate(), "").tall(12));
        var origin = new Origin(edition.regulation().award(), grants.getFirst().awardedOn().atStartOfDay(BEIJING).toInstant(), grants.getFirst().document());
        return press.print(Document.of(say("roll.name", edition.name()), origin).on(Master.LANDSCAPE).add(new Title(say("roll.title", edition.name())),
                Paragraph.flush(say("roll.held", held.map(NewConferral::heldOn).map(HonourWords::day).orElseGet(() -> say("pattern.dayOfHand")), held.map(NewConferral::place).orElse(""))),
                table, Paragraph.note(say("roll.note", gifts))));
    }

    private static String gifts(Regulation regulation) {
        return regulation.rules().honouring(Honouring.Conferral.class).stream().flatMap(rule -> rule.gifts().stream().sorted())
                .map(gift -> say(Message.name(gift).key())).reduce((some, next) -> some + say("and") + next).orElse("");
    }

    private List<GrantRow> granted(EditionId id) {
        var grants = register.ofEdition(id).stream().filter(grant -> !grant.certificate().isEmpty()).toList();
        if (grants.isEmpty()) throw new NoSuchElementException("nothing was granted in edition " + id);
        return grants;
    }

    private List<MeritRow> commended(EditionId id) {
        return merits.of(id).stream().filter(row -> row.state() == MeritState.COMMENDED).toList();
    }

    private CertificatePaper paper(Regulation regulation, String edition) {
        return new CertificatePaper(regulation, edition, address.orElse(""));
    }

    private Regulation regulationOf(GrantRow grant) {
        return regulations.inForce(grant.scheme(), grant.awardedOn() == null ? LocalDate.of(grant.year(), Month.DECEMBER, 31) : grant.awardedOn());
    }

    private String nameOf(GrantRow grant) {
        return register.editionOf(new GrantId(grant.id())).map(id -> editions.read(id).name()).orElse(grant.title());
    }
}
