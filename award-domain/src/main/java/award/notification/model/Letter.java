package award.notification.model;

import award.notification.Addressee;
import award.notification.LetterAct;
import award.notification.LetterId;
import award.notification.LetterSheet;
import award.notification.LetterState;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.Sender;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A letter (函): a draft in an outbox until somebody releases or discards it, then for good what it is.
@Entity
public class Letter {

    /// The kind of letter that reminds of a due date.
    public static final String REMINDER = "notification.reminder";

    @EmbeddedId
    private LetterId id;

    private UUID matter;

    /// The decision or event it tells of.
    private UUID tells;

    private String about;
    private String kind;

    @Column(name = "from_name")
    private String fromName;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_kind")
    private Mailbox.Kind fromKind;

    @Column(name = "from_box")
    private String fromBox;

    @Column(name = "to_name")
    private String toName;

    @Column(name = "to_mail")
    private String toMail;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_kind")
    private Mailbox.Kind toKind;

    @Column(name = "to_box")
    private String toBox;

    private String subject;
    private String body;

    @Column(name = "document_number")
    private String documentNumber = "";

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.DRAFT;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "gone_at")
    private Instant goneAt;

    @Column(name = "gone_by")
    private String goneBy = "";

    @Column(name = "discarded_because")
    private String discardedBecause = "";

    /// What a reminder reminds of, as JSON; null for a letter.
    private String due;

    /// Which date, how long before: nobody is reminded twice of the same. Null for a letter.
    private String reminder;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Letter() {}

    public Letter(NewLetter text, Instant at) {
        id = LetterId.fresh();
        matter = text.matter();
        tells = text.tells();
        kind = text.kind();
        write(text, at);
    }

    /// A reminder: without words of its own, at the recipient's at once.
    ///
    /// @param name which date it reminds of, and how long before
    /// @param due  the date, as JSON: every reader is told of it in their own language
    public static Letter reminder(UUID matter, Mailbox to, String name, String due, Instant at) {
        var letter = new Letter();
        letter.id = LetterId.fresh();
        letter.matter = letter.tells = matter;
        letter.kind = REMINDER;
        letter.about = letter.fromName = letter.toName = letter.toMail = letter.subject = letter.body = "";
        letter.fromKind = letter.toKind = to.kind();
        letter.fromBox = letter.toBox = to.toString();
        letter.due = due;
        letter.reminder = name;
        letter.state = LetterState.RELEASED;
        letter.draftedAt = letter.goneAt = at;
        return letter;
    }

    /// Says it anew, whatever a hand had changed in the draft. Matter and kind stay.
    public void rewrite(NewLetter text, Instant at) {
        requireDraft();
        write(text, at);
        documentNumber = "";
    }

    private void write(NewLetter text, Instant at) {
        about = text.about();
        fromName = text.from().name();
        fromKind = text.from().box().kind();
        fromBox = text.from().box().toString();
        toName = text.to().name();
        toMail = text.to().mail();
        toKind = text.to().box().kind();
        toBox = text.to().box().toString();
        subject = text.subject();
        body = text.body();
        draftedAt = at;
    }

    /// A hand changes the words of a draft.
    ///
    /// @param number of the document (发文字号); empty where the office gives none
    public LetterAct edit(String newSubject, String newBody, String number) {
        requireDraft();
        subject = newSubject;
        body = newBody;
        documentNumber = number;
        return LetterAct.edited(matter, kind, toName);
    }

    public LetterAct release(String by, Instant at) {
        moveTo(LetterState.RELEASED, by, at);
        return LetterAct.released(matter, kind, toName);
    }

    public LetterAct discard(String reason, String by, Instant at) {
        moveTo(LetterState.DISCARDED, by, at);
        discardedBecause = reason;
        return LetterAct.discarded(matter, kind, toName, reason);
    }

    private void moveTo(LetterState target, String by, Instant at) {
        if (!state.next().contains(target)) throw new IllegalStateException("letter " + id + " is " + state + ", not to be " + target);
        state = target;
        goneBy = by;
        goneAt = at;
    }

    private void requireDraft() {
        if (!isDraft()) throw new IllegalStateException("letter " + id + " is no draft any more");
    }

    public LetterId id() {
        return id;
    }

    public boolean isDraft() {
        return state == LetterState.DRAFT;
    }

    public LetterState state() {
        return state;
    }

    public LetterSheet sheet(boolean mine) {
        return new LetterSheet(id, matter, about, kind, new Sender(fromName, from()), new Addressee(toName, toMail, to()), subject, body,
                documentNumber, state, draftedAt, goneAt, goneBy, discardedBecause, mine, version);
    }

    /// What a reminder reminds of, as JSON; empty for a letter.
    public Optional<String> due() {
        return Optional.ofNullable(due);
    }

    /// Whom it tells of what.
    public NewLetter.Told told() {
        return new NewLetter.Told(tells, toName, to());
    }

    public UUID matter() {
        return matter;
    }

    public String kind() {
        return kind;
    }

    public Mailbox from() {
        return Mailbox.parse(fromBox);
    }

    public Mailbox to() {
        return Mailbox.parse(toBox);
    }

    /// Where a mail tells of it; empty when no address is known.
    public String mail() {
        return toMail;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public long version() {
        return version;
    }
}
