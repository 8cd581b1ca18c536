package award.recommendation.model;

import award.application.ApplicationId;
import award.application.ApplicationSubmitted;
import award.edition.EditionId;
import award.party.PartyId;
import award.recommendation.ActDone;
import award.recommendation.Consulted;
import award.recommendation.ConsultedAnswer;
import award.recommendation.IllegalMoveException;
import award.recommendation.NewAct;
import award.recommendation.NewConsultation;
import award.recommendation.RecommenderId;
import award.recommendation.RecommenderSheet;
import award.recommendation.Recording;
import award.recommendation.ReferralId;
import award.recommendation.ReferralMove;
import award.recommendation.ReferralRecorded;
import award.recommendation.ReferralSheet;
import award.recommendation.ReferralState;
import award.recommendation.ReportedAs;
import award.shared.Message;
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
import java.util.List;
import java.util.Optional;

/// An application with one of those who may recommend it (推荐件), from its receipt to the recommendation.
///
/// What may be done next is a matter of the regulation ([award.recommendation.Procedure]); here it is written down.
@Entity
public class Referral {

    @EmbeddedId
    private ReferralId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application"))
    private ApplicationId application;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    private String scheme;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "party"))
    private PartyId party;

    private String applicant;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recommender"))
    private RecommenderId recommender;

    @Column(name = "recommender_name")
    private String recommenderName;

    private String channel;
    private int place;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    private int round;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    /// Key of the act that comes next, for lists; empty when none does.
    @Column(name = "waits_for")
    private String waitsFor = "";

    @Embedded
    private ReportedAs reported;

    @ElementCollection
    @CollectionTable(name = "referral_act", joinColumns = @JoinColumn(name = "referral"))
    @OrderColumn(name = "place")
    private List<ActDone> acts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_consultation", joinColumns = @JoinColumn(name = "referral"))
    @OrderColumn(name = "place")
    private List<Consulted> consultations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_move", joinColumns = @JoinColumn(name = "referral"))
    @OrderColumn(name = "place")
    private List<ReferralMove> moves = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Referral() {}

    /// @param inOrder whether it has to wait for the recommenders before it
    public Referral(ApplicationSubmitted submitted, RecommenderSheet body, int place, LocalDate receivedOn, boolean inOrder) {
        id = ReferralId.fresh();
        application = submitted.application();
        edition = submitted.edition();
        scheme = body.scheme();
        party = submitted.party();
        applicant = submitted.name();
        recommender = body.id();
        recommenderName = body.name();
        channel = body.entry().channel();
        this.place = place;
        this.receivedOn = receivedOn;
        round = 1;
        state = inOrder ? ReferralState.AHEAD : ReferralState.WAITING;
    }

    public ReferralRecorded received() {
        return recorded("recommendation.act.received", applicant, recommenderName, receivedOn);
    }

    /// Writes an act down.
    ///
    /// @param name of the act, in the regulation's words
    /// @param body who did it, where the entry names nobody
    public ReferralRecorded record(NewAct told, String name, String body, Recording recording) {
        if (state == ReferralState.WAITING) move(ReferralState.UNDER_WAY, recording, "");
        acts.add(new ActDone(told.act(), told.outcome(), told.on(), told.body().isBlank() ? body : told.body().strip(), told.document().strip(),
                told.remark().strip(), told.signatory().strip(), round, recording.at(), recording.by(), recording.onPaper()));
        return recorded("recommendation.act.recorded", applicant, recommenderName, name, Message.name(told.outcome()), told.on());
    }

    public ReferralRecorded ask(NewConsultation entry, Recording recording) {
        if (state == ReferralState.WAITING) move(ReferralState.UNDER_WAY, recording, "");
        consultations.add(Consulted.asked(entry));
        return recorded("recommendation.act.asked", applicant, entry.department(), entry.dueOn());
    }

    /// @param number of the department in the list, from 0
    public ReferralRecorded answer(int number, ConsultedAnswer told, LocalDate on, String words) {
        var answered = consultations.get(number).answered(told, on, words.strip());
        consultations.set(number, answered);
        return recorded("recommendation.act.answered", applicant, answered.department(), Message.name(told), on);
    }

    public ReferralRecorded settle(int number, String how) {
        var settled = consultations.get(number).settled(how.strip());
        consultations.set(number, settled);
        return recorded("recommendation.act.settled", applicant, settled.department(), how.strip());
    }

    public ReferralRecorded recommend(ReportedAs as, Recording recording) {
        reported = as;
        move(ReferralState.RECOMMENDED, recording, "");
        return recorded("recommendation.act.recommended", applicant, recommenderName, as.on());
    }

    public ReferralRecorded decline(String reason, Recording recording) {
        move(ReferralState.DECLINED, recording, reason);
        return recorded("recommendation.act.declined", applicant, recommenderName, reason);
    }

    public ReferralRecorded sendBack(String what, Recording recording) {
        move(ReferralState.RETURNED, recording, what);
        return recorded("recommendation.act.sentBack", applicant, recommenderName, what);
    }

    /// The papers came in again: what was checked must be checked anew.
    public ReferralRecorded receiveAgain(LocalDate day, Recording recording) {
        if (state == ReferralState.RETURNED || state == ReferralState.RECOMMENDED) move(ReferralState.WAITING, recording, "");
        round++;
        receivedOn = acts.isEmpty() ? day : receivedOn;
        reported = null;
        return recorded("recommendation.act.receivedAgain", applicant, recommenderName, day);
    }

    /// The papers reached the recommender on another day than the product says: on paper, before they were handed in here.
    public ReferralRecorded correctReceipt(LocalDate day, String reason) {
        receivedOn = day;
        return recorded("recommendation.act.receiptCorrected", applicant, recommenderName, day, reason);
    }

    /// Its turn has come, after those before it recommended.
    public ReferralRecorded begin(LocalDate day, Recording recording) {
        receivedOn = day;
        move(ReferralState.WAITING, recording, "");
        return received();
    }

    /// Nothing is asked of it any more.
    public ReferralRecorded end(String reason, Recording recording) {
        move(ReferralState.ENDED, recording, reason);
        return recorded("recommendation.act.ended", applicant, recommenderName);
    }

    /// Notes what comes next, for lists.
    public void waitFor(Optional<String> act) {
        waitsFor = act.orElse("");
    }

    private void move(ReferralState target, Recording recording, String reason) {
        if (!state.next().contains(target)) throw new IllegalMoveException(id, state, target);
        state = target;
        moves.add(new ReferralMove(target, recording.at(), recording.by(), reason));
    }

    private ReferralRecorded recorded(String key, Object... args) {
        return new ReferralRecorded(id, Message.message(key, args));
    }

    public ReferralId id() {
        return id;
    }

    public RecommenderId recommender() {
        return recommender;
    }

    public ReferralState state() {
        return state;
    }

    public long version() {
        return version;
    }

    public ReferralSheet sheet() {
        return new ReferralSheet(id, application, edition, scheme, party, applicant, recommender, recommenderName, channel, place, state, round,
                receivedOn, acts, consultations, Optional.ofNullable(reported), moves, version);
    }
}
