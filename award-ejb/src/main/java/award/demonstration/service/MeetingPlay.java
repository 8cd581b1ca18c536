package award.demonstration.service;

import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.ballot.CandidateVotes;
import award.ballot.Counted;
import award.ballot.NewCount;
import award.ballot.Papers;
import award.ballot.service.PollDesk;
import award.committee.Attendance;
import award.committee.MeetingId;
import award.committee.NewMeeting;
import award.committee.Presence;
import award.committee.service.CommitteeOffice;
import award.committee.service.CommitteeTable;
import award.demonstration.service.EditionPlay.Cue;
import award.edition.service.EditionReader;
import award.honour.NewProposal;
import award.honour.service.ProposalDesk;
import award.scheme.rule.StageKind;
import award.scheme.rule.Vote;
import award.shared.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The committee as it meets and votes, and decides the list.
@ApplicationScoped
class MeetingPlay {

    @Inject CommitteeOffice office;
    @Inject CommitteeTable table;
    @Inject Deliberation deliberation;
    @Inject PollDesk polls;
    @Inject ProposalDesk proposals;
    @Inject EditionReader editions;
    @Inject CandidatePlay candidates;

    void meet(Cue cue) {
        cue.plan().part("meeting").ifPresent(meeting -> meet(cue, meeting));
    }

    private void meet(Cue cue, Plan told) {
        var rules = editions.regulationOf(cue.edition()).rules();
        var body = rules.stage(StageKind.COMMITTEE).flatMap(rules::bodyIn).flatMap(rule -> office.of(cue.plan().text("scheme"), rule.key())).orElseThrow();
        var id = table.call(new NewMeeting(body.id(), cue.edition(), told.text("title"), LocalDateTime.parse(told.text("at")),
                told.text("place"), deliberation.agenda(cue, body.id())));
        attend(id, told);
        for (var tier : editions.regulationOf(cue.edition()).rules().tiers()) prepare(cue, id, tier.key(), Vote.Method.valueOf(told.text("method")));
        told.part("counted").ifPresent(by -> count(cue, id, told, by));
    }

    private void attend(MeetingId id, Plan told) {
        var sheet = table.read(id);
        boolean held = told.has("counted");
        table.attend(id, sheet.attendance(), sheet.attendance().stream().map(each -> noted(each, told, held)).toList());
    }

    private static Attendance noted(Attendance each, Plan told, boolean held) {
        int seat = each.member().seat();
        for (var kind : List.of(Presence.LEAVE, Presence.RECUSED, Presence.SUBSTITUTED)) {
            var why = told.part(kind.name().toLowerCase(Locale.ROOT)).map(plan -> ((Map<?, ?>) plan.told()).get(seat));
            if (why.isPresent()) return each.as(kind, why.get().toString());
        }
        return held ? each.as(Presence.PRESENT, "") : each;
    }

    private void prepare(Cue cue, MeetingId meeting, String tier, Vote.Method method) {
        var rows = candidates.of(cue);
        var stand = cue.plan().parts("candidates").stream()
                .filter(told -> told.text("tier").equals(tier))
                .map(told -> rows.get(cue.parties().get(told.text("party"))))
                .filter(row -> row.state() == CandidacyState.SHORTLISTED)
                .map(CandidacyRow::candidacy).toList();
        if (!stand.isEmpty()) table.prepare(meeting, tier, method, stand);
    }

    private void count(Cue cue, MeetingId id, Plan told, Plan by) {
        var sheet = table.read(id);
        int papers = sheet.turnout().voting();
        for (var poll : sheet.polls()) {
            var votes = poll.votes().stream().map(each -> counted(each, votesFor(cue, told, each), papers)).toList();
            var entry = new NewCount(poll.method(), new Papers(papers, papers, papers, 0), votes, by.text("scrutineer"), by.text("teller"));
            if (!(polls.count(poll.id(), poll.version(), entry) instanceof Counted.Entered)) throw new IllegalStateException("not counted: " + poll);
        }
        deliberation.close(id, StageKind.COMMITTEE, cue);
        propose(cue);
    }

    private static CandidateVotes counted(CandidateVotes each, int inFavour, int papers) {
        int rest = papers - inFavour;
        return new CandidateVotes(each.candidacy(), each.name(), inFavour, rest - rest / 3, rest / 3);
    }

    private int votesFor(Cue cue, Plan told, CandidateVotes each) {
        var votes = told.part("votes").orElseThrow();
        return candidates.of(cue).entrySet().stream().filter(row -> row.getValue().candidacy().equals(each.candidacy()))
                .flatMap(row -> cue.parties().entrySet().stream().filter(party -> party.getValue().equals(row.getKey())))
                .mapToInt(party -> votes.number(party.getKey())).findFirst().orElseThrow();
    }

    private void propose(Cue cue) {
        var plan = cue.plan();
        var places = proposals.read(cue.edition()).contenders().stream()
                .flatMap(each -> each.highest().stream().map(tier -> each.in(tier.key()))).toList();
        var findings = proposals.decide(cue.edition(),
                new NewProposal(ReviewPlay.stageDay(plan, "committee"), plan.text("proposalDocument"), places, ""));
        require(findings);
    }

    static void require(Findings findings) {
        if (!findings.refusals().isEmpty()) throw new IllegalStateException(findings.refusals().toString());
    }
}
