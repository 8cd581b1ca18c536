package award.edition.model;

import award.edition.Binding;
import award.edition.Departure;
import award.edition.EditionId;
import award.edition.EditionOpened;
import award.edition.EditionState;
import award.edition.EditionTurn;
import award.edition.EditionTurned;
import award.edition.Mandate;
import award.edition.NewEdition;
import award.edition.NotRunningException;
import award.edition.PastEdition;
import award.edition.ReadingDeparted;
import award.edition.StageEnd;
import award.edition.StageEnded;
import award.edition.StepRecord;
import award.edition.StepRecorded;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.rule.Step;
import award.shared.Span;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One holding of an award (届): bound to one version of the regulation, standing at one stage of its path.
@Entity
public class Edition {

    @EmbeddedId
    private EditionId id;

    private String scheme;
    private int number;
    private int year;
    private String name;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Embedded
    private Binding binding;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    /// Key of the stage it stands at; null when it is not under way.
    private String stage;

    @Embedded
    @AttributeOverride(name = "decidedOn", column = @Column(name = "extra_decided_on"))
    @AttributeOverride(name = "document", column = @Column(name = "extra_document"))
    @AttributeOverride(name = "reason", column = @Column(name = "extra_reason"))
    private Mandate extraordinary;

    @ElementCollection
    @CollectionTable(name = "edition_stage_end", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "place")
    private List<StageEnd> ends = new ArrayList<>();

    @Embedded
    private StepsTaken steps = new StepsTaken();

    @ElementCollection
    @CollectionTable(name = "edition_turn", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "place")
    private List<EditionTurn> turns = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_departure", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "place")
    private List<Departure> departures = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Edition() {}

    private Edition(String scheme, int number, int year, String name, LocalDate openedOn, EditionState state) {
        this.id = EditionId.fresh();
        this.scheme = scheme;
        this.number = number;
        this.year = year;
        this.name = name;
        this.openedOn = openedOn;
        this.state = state;
    }

    /// Opens an edition at the first stage of its regulation's path.
    ///
    /// @param calendarVersion of the holiday notice of its year; empty if there is none yet
    /// @throws IllegalArgumentException when the regulation has no path: what is not known cannot be run
    public static Edition open(NewEdition entry, Regulation regulation, String calendarVersion) {
        var path = regulation.rules().path();
        if (path.isEmpty()) throw new IllegalArgumentException("no path of stages in " + regulation.id());
        var edition = new Edition(entry.scheme(), entry.number(), entry.year(), entry.name(), entry.openedOn(), EditionState.RUNNING);
        edition.binding = Binding.to(regulation, calendarVersion);
        edition.stage = path.getFirst().key();
        edition.extraordinary = entry.extraordinary().orElse(null);
        return edition;
    }

    /// Puts an edition on record that was held elsewhere.
    public static Edition onRecord(PastEdition entry) {
        var edition = new Edition(entry.scheme(), entry.number(), entry.year(), entry.name(), entry.closedOn(), EditionState.ON_RECORD);
        edition.binding = Binding.onRecord(entry.version());
        return edition;
    }

    public EditionOpened opened() {
        return new EditionOpened(id, name, scheme + "@" + binding.regulation());
    }

    /// Ends the present stage; the next one of the path begins, or the edition is closed.
    ///
    /// @throws IllegalStateException when the stage named is not the present one
    public StageEnded end(StageEnd end, Regulation regulation) {
        if (state != EditionState.RUNNING) throw new NotRunningException(id, state);
        if (!end.stage().equals(stage)) throw new IllegalStateException("edition " + id + " stands at " + stage + ", not at " + end.stage());
        var ended = present(regulation).orElseThrow();
        ends.add(end);
        stage = after(ended, regulation).map(Stage::key).orElse(null);
        if (stage == null) become(EditionState.CLOSED);
        return new StageEnded(id, ended.name(), end);
    }

    private static Optional<Stage> after(Stage stage, Regulation regulation) {
        var path = regulation.rules().path();
        return path.stream().skip(path.indexOf(stage) + 1L).findFirst();
    }

    /// The stage it stands at; empty when it is not under way.
    public Optional<Stage> present(Regulation regulation) {
        return state == EditionState.RUNNING ? standsAt(regulation) : Optional.empty();
    }

    /// The stage at which it is under way or was stopped.
    public Optional<Stage> standsAt(Regulation regulation) {
        return regulation.rules().path().stream().filter(candidate -> candidate.key().equals(stage)).findFirst();
    }

    /// Puts a step on record; an earlier record of the same step stays.
    public StepRecorded record(StepRecord record, Step step) {
        if (state != EditionState.RUNNING) throw new NotRunningException(id, state);
        steps.add(record);
        return new StepRecorded(id, step.name(), record);
    }

    public StepsTaken steps() {
        return steps;
    }

    /// Takes a turn by decision.
    ///
    /// @throws NotRunningException when it cannot take this turn where it stands
    public EditionTurned turn(EditionTurn taken) {
        if (!taken.turn().isOpenTo(state)) throw new NotRunningException(id, state);
        turns.add(taken);
        taken.turn().leadsTo().ifPresent(this::become);
        return new EditionTurned(id, taken);
    }

    private void become(EditionState next) {
        if (!state.next().contains(next)) throw new NotRunningException(id, state);
        state = next;
    }

    public List<EditionTurn> turns() {
        return List.copyOf(turns);
    }

    /// Takes another sense of a reading for this edition; an earlier departure from the same reading stays on record.
    public ReadingDeparted depart(Departure departure) {
        departures.add(departure);
        return new ReadingDeparted(id, departure);
    }

    /// The last decision to depart from a reading, which is the one that holds.
    public Optional<Departure> departureFrom(String reading) {
        return departures.reversed().stream().filter(departure -> departure.reading().equals(reading)).findFirst();
    }

    /// The senses in which this edition takes readings, by key of the reading: what [Regulation#under] wants to know.
    public Map<String, String> senses() {
        var senses = new HashMap<String, String>();
        departures.stream().filter(Departure::isGoverning).forEach(departure -> senses.put(departure.reading(), departure.taken()));
        return senses;
    }

    /// The day from which the present stage runs: the end of the stage before it, or the opening.
    public LocalDate runsSince() {
        return ends.isEmpty() ? openedOn : ends.getLast().endedOn();
    }

    /// The days on which a stage that has begun ran; until today where it still runs.
    public Span ran(String stageKey, LocalDate today) {
        int place = ends.stream().map(StageEnd::stage).toList().indexOf(stageKey);
        if (place < 0) return new Span(runsSince(), today.isBefore(runsSince()) ? runsSince() : today);
        return new Span(place == 0 ? openedOn : ends.get(place - 1).endedOn(), ends.get(place).endedOn());
    }

    public Optional<StageEnd> endOf(String stageKey) {
        return ends.stream().filter(end -> end.stage().equals(stageKey)).findFirst();
    }

    public EditionId id() {
        return id;
    }

    public String scheme() {
        return scheme;
    }

    public int number() {
        return number;
    }

    public int year() {
        return year;
    }

    public String name() {
        return name;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Binding binding() {
        return binding;
    }

    public EditionState state() {
        return state;
    }

    public Optional<Mandate> extraordinary() {
        return Optional.ofNullable(extraordinary);
    }

    public long version() {
        return version;
    }
}
