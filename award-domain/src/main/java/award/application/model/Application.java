package award.application.model;

import award.application.ApplicationId;
import award.application.ApplicationMove;
import award.application.ApplicationMoved;
import award.application.ApplicationSheet;
import award.application.ApplicationState;
import award.application.ApplicationSubmitted;
import award.application.CandidacyId;
import award.application.Correction;
import award.application.IllegalMoveException;
import award.edition.EditionId;
import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an applicant fills in and hands in for one edition (申报). What stands in its fields is kept field by field
/// ([FilledField]), so that two people can write at once; this is its way from draft to acceptance.
@Entity
public class Application {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @EmbeddedId
    private ApplicationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    private String scheme;

    @Column(name = "edition_number")
    private int editionNumber;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "party"))
    private PartyId party;

    private String name;

    @Enumerated(EnumType.STRING)
    private AwardeeKind kind;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    /// Of the receipt; null before the first submission.
    private Integer number;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Column(name = "correct_by")
    private LocalDate correctBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "candidacy"))
    private CandidacyId candidacy;

    @ElementCollection
    @CollectionTable(name = "application_channel", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "place")
    @Column(name = "channel")
    private List<String> channels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_correction", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "place")
    private List<CorrectionAsked> corrections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_move", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "place")
    private List<ApplicationMove> moves = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Application() {}

    /// @param applicant who applies, under the name borne today
    public Application(EditionId edition, Edition of, Applicant applicant, Instant at, String by) {
        id = ApplicationId.fresh();
        this.edition = edition;
        scheme = of.scheme();
        editionNumber = of.number();
        party = applicant.party();
        name = applicant.name();
        kind = applicant.kind();
        state = ApplicationState.DRAFT;
        moves.add(new ApplicationMove(state, at, by, ""));
    }

    /// What an application takes from its edition.
    public record Edition(String scheme, int number) {}

    /// What it takes from the register of parties.
    public record Applicant(PartyId party, String name, AwardeeKind kind) {}

    public ApplicationMoved begun() {
        return new ApplicationMoved(id, edition, name, moves.getFirst());
    }

    /// Hands it in. The first submission gives it its number and its day; a later one, after corrections, keeps both.
    ///
    /// @param receipt the number that it bears if it has none yet
    /// @throws IllegalMoveException when it is neither a draft nor sent back
    public ApplicationSubmitted submit(int receipt, List<String> chosen, Instant at, String by) {
        var again = state == ApplicationState.RETURNED;
        move(ApplicationState.SUBMITTED, at, by, "");
        submittedAt = at;
        correctBy = null;
        if (number == null) {
            number = receipt;
            appliedOn = at.atZone(BEIJING).toLocalDate();
        }
        if (!again) {
            channels.clear();
            channels.addAll(chosen);
        }
        return new ApplicationSubmitted(id, edition, party, name, number, at, channels, again);
    }

    /// Sends it back to be set right; what is named is open to the applicant until the end of the day.
    public ApplicationMoved sendBack(List<Correction> wanted, LocalDate until, Instant at, String by) {
        var moved = move(ApplicationState.RETURNED, at, by, String.join("；", wanted.stream().map(Correction::what).toList()));
        correctBy = until;
        wanted.forEach(correction -> corrections.add(new CorrectionAsked(moves.size(), correction)));
        return moved;
    }

    /// Gives it up for lost when the day for corrections has passed; empty when it has not.
    public Optional<ApplicationMoved> lapse(LocalDate today, Instant at, String reason) {
        if (state != ApplicationState.RETURNED || !today.isAfter(correctBy)) return Optional.empty();
        return Optional.of(move(ApplicationState.LAPSED, at, "", reason));
    }

    /// @param recommenders who recommends it, as a list shows them
    public ApplicationMoved recommend(Instant at, String recommenders) {
        return move(ApplicationState.RECOMMENDED, at, recommenders, "");
    }

    public ApplicationMoved turnDown(Instant at, String by, String reason) {
        return move(ApplicationState.NOT_RECOMMENDED, at, by, reason);
    }

    /// It stands as a candidate from now on.
    public ApplicationMoved accept(CandidacyId as, Instant at, String by) {
        candidacy = as;
        return move(ApplicationState.ACCEPTED, at, by, "");
    }

    public ApplicationMoved withdraw(Instant at, String by, String reason) {
        return move(ApplicationState.WITHDRAWN, at, by, reason);
    }

    private ApplicationMoved move(ApplicationState target, Instant at, String by, String reason) {
        if (!state.next().contains(target)) throw new IllegalMoveException(id, state, target);
        state = target;
        var move = new ApplicationMove(target, at, by, reason);
        moves.add(move);
        return new ApplicationMoved(id, edition, name, move);
    }

    /// Whether the applicant may change a field now, as far as the way of the application goes.
    public boolean opens(String field) {
        return switch (state) {
            case DRAFT -> true;
            case RETURNED -> wanted().stream().anyMatch(correction -> correction.opens(field));
            case SUBMITTED, RECOMMENDED, NOT_RECOMMENDED, ACCEPTED, LAPSED, WITHDRAWN -> false;
        };
    }

    public ApplicationId id() {
        return id;
    }

    public PartyId party() {
        return party;
    }

    public AwardeeKind kind() {
        return kind;
    }

    public LocalDate correctBy() {
        return correctBy;
    }

    public EditionId edition() {
        return edition;
    }

    public ApplicationState state() {
        return state;
    }

    public long version() {
        return version;
    }

    /// What is to be set right now: the last round, as long as it is with the applicant.
    private List<Correction> wanted() {
        if (state != ApplicationState.RETURNED) return List.of();
        var round = corrections.isEmpty() ? 0 : corrections.getLast().round();
        return corrections.stream().filter(asked -> asked.round() == round).map(CorrectionAsked::correction).toList();
    }

    public ApplicationSheet sheet() {
        return new ApplicationSheet(id, edition, scheme, editionNumber, party, name, kind, state, number == null ? 0 : number,
                Optional.ofNullable(submittedAt), Optional.ofNullable(appliedOn), channels, wanted(),
                Optional.ofNullable(correctBy), Optional.ofNullable(candidacy), moves, version);
    }
}
