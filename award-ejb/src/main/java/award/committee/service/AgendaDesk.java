package award.committee.service;

import award.application.CandidacyId;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.committee.BodyId;
import award.committee.ItemKind;
import award.committee.Kin;
import award.committee.MeetingAct;
import award.committee.MeetingId;
import award.committee.MeetingTurned;
import award.committee.Member;
import award.committee.NewItem;
import award.committee.NoSuchBodyException;
import award.committee.model.Meeting;
import award.committee.store.Bodies;
import award.committee.store.Meetings;
import award.document.service.Wording;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.identity.Roles;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the agenda of a meeting is composed: proposed from the stages that wait for the body, and changed by the office.
@Stateless
@RolesAllowed(Roles.SECRETARY)
public class AgendaDesk {

    private static final Wording WORDS = Wording.of("committee");

    @Inject Bodies bodies;
    @Inject Meetings meetings;
    @Inject MeetingReading reading;
    @Inject EditionReader editions;
    @Inject CandidacyReader candidates;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Inject Event<MeetingTurned> turned;

    /// What the agenda of a meeting of this body on this edition should be, by the stages that wait for it: the report, the candidates to
    /// whom a member stands near each for itself, the others as a list, the votes, what is resolved.
    public List<NewItem> propose(EditionId edition, BodyId id) {
        var body = bodies.find(id).orElseThrow(() -> new NoSuchBodyException(id));
        var regulation = editions.regulationOf(edition);
        var rule = regulation.rules().body(body.key());
        var waiting = editions.read(edition).stages().stream()
                .filter(line -> line.end().isEmpty() && rule.filter(found -> found.deliberatesIn(line.stage())).isPresent())
                .map(line -> line.stage()).limit(1).toList();
        var items = new ArrayList<NewItem>();
        for (var stage : waiting) items.addAll(items(edition, regulation, stage, body.membersOn(LocalDate.now(clock))));
        return items.isEmpty() ? List.of(NewItem.of(ItemKind.OTHER, WORDS.say("agenda.business"))) : items;
    }

    private List<NewItem> items(EditionId edition, Regulation regulation, Stage stage, List<Member> members) {
        var rows = candidates.all(CandidacyQuery.in(edition, before(stage)));
        var items = new ArrayList<NewItem>();
        items.add(item(ItemKind.REPORT, WORDS.say("agenda.report", stage.name()), stage));
        var near = rows.stream().filter(row -> members.stream().anyMatch(member -> near(member, row))).toList();
        near.forEach(row -> items.add(new NewItem(ItemKind.DELIBERATION, WORDS.say("agenda.candidate", row.name()), stage.key(), Optional.of(row.candidacy()), "")));
        if (rows.size() > near.size()) {
            var key = near.isEmpty() ? "agenda.list" : "agenda.others";
            items.add(item(ItemKind.DELIBERATION, WORDS.say(key, rows.size() - near.size()), stage));
        }
        if (stage.kind() == StageKind.COMMITTEE) items.addAll(votes(regulation, stage));
        items.add(item(ItemKind.OTHER, WORDS.say("agenda.resolution"), stage));
        return items;
    }

    private static List<NewItem> votes(Regulation regulation, Stage stage) {
        return regulation.rules().tiers().stream().filter(tier -> regulation.rules().voteOn(tier.key()).isPresent())
                .map(tier -> new NewItem(ItemKind.VOTE, WORDS.say("agenda.vote", tier.name()), stage.key(), Optional.<CandidacyId>empty(), tier.key())).toList();
    }

    private static NewItem item(ItemKind kind, String title, Stage stage) {
        return new NewItem(kind, title, stage.key(), Optional.empty(), "");
    }

    /// Where candidates stand whom a stage deliberates.
    private static CandidacyState before(Stage stage) {
        return switch (stage.kind()) {
            case COMMITTEE -> CandidacyState.SHORTLISTED;
            case LEADING_GROUP -> CandidacyState.PROPOSED;
            default -> CandidacyState.QUALIFIED;
        };
    }

    private static boolean near(Member member, CandidacyRow row) {
        return Kin.between(member.office(), row.name(), row.recommender()).isPresent();
    }

    /// Puts the items that the software proposes in place of all that stands there.
    public void proposeAnew(MeetingId id, long seen) {
        change(id, seen, meeting -> meeting.settle(propose(meeting.edition(), meeting.body())));
    }

    public void add(MeetingId id, long seen, @Valid NewItem item) {
        change(id, seen, meeting -> meeting.add(item));
    }

    public void drop(MeetingId id, long seen, int item) {
        change(id, seen, meeting -> meeting.drop(item));
    }

    /// @param by places; negative towards the beginning
    public void shift(MeetingId id, long seen, int item, int by) {
        change(id, seen, meeting -> meeting.shift(item, by));
    }

    public void rename(MeetingId id, long seen, int item, @NotNull ItemKind kind, @NotBlank @Size(max = 300) String title) {
        change(id, seen, meeting -> meeting.items().stream().filter(each -> each.number() == item).findFirst()
                .ifPresent(each -> meeting.rename(each.called(kind, title))));
    }

    /// Puts the items into the order in which those who are recused leave and come back as few times as possible.
    public void groupRecusals(MeetingId id, long seen) {
        change(id, seen, Meeting::groupRecusals);
    }

    private void change(MeetingId id, long seen, Consumer<Meeting> how) {
        var meeting = meetings.change(id, seen);
        reading.requireSecretary(meeting);
        how.accept(meeting);
        record.fire(MeetingAct.of(id, "arranged", meeting.items().size()));
        turned.fire(new MeetingTurned(id));
    }
}
