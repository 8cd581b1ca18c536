package award.notification.service;

import static award.notification.service.LetterWords.say;

import award.document.Block;
import award.document.Document;
import award.document.Format;
import award.document.Master;
import award.document.Origin;
import award.document.Packet;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.Rendered;
import award.document.Signature;
import award.document.Space;
import award.document.Style;
import award.document.Text;
import award.document.Title;
import award.document.service.Renderings;
import award.identity.Roles;
import award.notification.LetterId;
import award.notification.LetterSheet;
import award.notification.OutboxQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

/// Prints letters in the layout of official documents (公函): one, or all of a kind about one matter together.
@Stateless
public class LetterPapers {

    /// More than an office sends in one go; what a press can bind in a few seconds.
    private static final int MOST = 500;

    @Inject OutboxDesk outbox;
    @Inject InboxDesk inbox;
    @Inject Renderings renderings;

    /// A letter of one's outbox.
    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER, Roles.SUPERVISOR})
    public Rendered print(LetterId id, Format format) {
        return renderings.render(paper(outbox.read(id)), format);
    }

    /// A letter that came for the caller.
    @PermitAll
    public Rendered printReceived(LetterId id, Format format) {
        var received = inbox.open(id);
        return renderings.render(letter(received.subject(), received.from(), received.number(), received.subject(), received.to(), received.body(),
                LetterWords.day(received.at()), new Origin(received.from(), received.at(), id.toString())), format);
    }

    /// All that the query finds, each on sheets of its own behind a list of them.
    @RolesAllowed({Roles.SECRETARY, Roles.RECOMMENDER, Roles.SUPERVISOR})
    public Rendered printAll(OutboxQuery query, Format format) {
        var letters = outbox.sheets(query, MOST);
        if (letters.isEmpty()) throw new NoSuchElementException("no letters of " + query);
        var packet = Packet.of(cover(letters), say("bundle.contents"));
        for (var letter : letters) packet = packet.addOnOwnSheets(letter(letter.to().name(), letter));
        return renderings.render(packet, format);
    }

    private static Document cover(List<LetterSheet> letters) {
        var first = letters.getFirst();
        var origin = new Origin(first.from().name(), latest(letters), first.matter() + "/" + first.kind());
        return Document.of(say("bundle.name"), origin).on(Master.PORTRAIT.unnumbered()).add(
                new Space(5),
                new Paragraph(Text.of(say("bundle.title")), Style.COVER),
                new Space(3),
                Paragraph.centred(say("bundle.about", first.about())),
                Paragraph.centred(say("bundle.count", letters.size())));
    }

    private static Instant latest(List<LetterSheet> letters) {
        return letters.stream().map(LetterSheet::draftedAt).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Document paper(LetterSheet letter) {
        return letter(letter.subject(), letter);
    }

    /// @param name what contents and the file's properties call it
    private static Document letter(String name, LetterSheet letter) {
        var day = letter.goneAt() == null ? say("draft") : LetterWords.day(letter.goneAt());
        return letter(name, letter.from().name(), letter.number(), letter.subject(), letter.to().name(), letter.body(), day,
                new Origin(letter.from().name(), letter.draftedAt(), letter.id().toString()));
    }

    private static Document letter(String name, String from, String number, String subject, String to, String body, String day, Origin origin) {
        var blocks = new ArrayList<Block>();
        blocks.add(new RedHead(from, number));
        blocks.add(new Title(subject));
        blocks.add(Paragraph.flush(say("salutation", to)));
        body.lines().filter(line -> !line.isBlank()).map(line -> Paragraph.of(line.strip())).forEach(blocks::add);
        blocks.add(Signature.sealed(from, day));
        return Document.of(name, origin).on(Master.PORTRAIT.unnumbered()).addAll(blocks);
    }
}
