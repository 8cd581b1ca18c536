package award.ballot.service.paper;

import static award.ballot.service.paper.PaperWords.say;

import award.ballot.CandidateVotes;
import award.ballot.OccasionId;
import award.ballot.PollSheet;
import award.ballot.PollState;
import award.ballot.Result;
import award.ballot.VoteCount;
import award.ballot.VoteMethods;
import award.document.Align;
import award.document.Ballot;
import award.document.Block;
import award.document.Cell;
import award.document.ChineseNumber;
import award.document.Code;
import award.document.Column;
import award.document.Document;
import award.document.Master;
import award.document.Origin;
import award.document.PageBreak;
import award.document.Paragraph;
import award.document.Row;
import award.document.Space;
import award.document.Table;
import award.document.Title;
import award.scheme.Regulation;
import award.scheme.rule.Vote;
import award.scheme.rule.Vote.Reach;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The papers of the votes at one occasion: a ballot for each who takes part (表决票), and the sheet of the tellers (计票结果单).
///
/// @param title  of the occasion
/// @param origin of all papers of the occasion
public record VotePapers(String title, List<PollSheet> polls, Regulation regulation, Origin origin) {

    private static final double CODE = 18;
    private static final int CODE_BYTES = 4;
    private static final double ROW_TO_WRITE = 11;

    /// One ballot, a page each, for every member who is neither on leave, recused nor absent. A vote by show of hands has none.
    public Optional<Document> ballots() {
        var onPaper = polls.stream().filter(VotePapers::isOnPaper).toList();
        if (onPaper.isEmpty()) return Optional.empty();
        var groups = onPaper.stream().map(this::group).toList();
        var code = checkCode(groups);
        var blocks = new ArrayList<Block>();
        for (int paper = 0; paper < voters(onPaper); paper++) {
            if (paper > 0) blocks.add(new PageBreak());
            ballot(blocks, code, groups);
        }
        return Optional.of(Document.of(say("paper.name"), origin).on(Master.PORTRAIT.unnumbered()).addAll(blocks));
    }

    /// A vote on tablets has no papers, and one that is taken again needs none.
    private static boolean isOnPaper(PollSheet poll) {
        return VoteMethods.onPaper(poll.method()) && !poll.electronic() && poll.state() != PollState.RETAKEN;
    }

    private OccasionId occasion() {
        return polls.getFirst().occasion();
    }

    private static int voters(List<PollSheet> polls) {
        return polls.stream().mapToInt(poll -> poll.roll().mayVote()).max().orElseThrow();
    }

    private Ballot.Group group(PollSheet poll) {
        return new Ballot.Group(seats(poll), poll.votes().stream().map(CandidateVotes::name).toList());
    }

    private String seats(PollSheet poll) {
        if (poll.seats().isEmpty()) return say("paper.group", poll.tier().name());
        return say(poll.rule().marks() == Vote.Marks.WITHIN_SEATS ? "paper.seats" : "paper.seatsOfTier", poll.tier().name(), poll.seats().getAsInt());
    }

    /// The same on every ballot of a meeting, so that a foreign paper shows and no paper can be told from another: the ballot is secret.
    private String checkCode(List<Ballot.Group> groups) {
        try {
            var printed = (occasion() + " " + groups).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().withUpperCase().formatHex(MessageDigest.getInstance("SHA-256").digest(printed), 0, CODE_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private void ballot(List<Block> blocks, String code, List<Ballot.Group> groups) {
        blocks.add(new Title(say("paper.title")));
        blocks.add(Paragraph.centred(title));
        blocks.add(new Ballot(say("paper.no"), say("paper.candidate"), List.of(say("paper.for"), say("paper.against"), say("paper.abstain")), groups));
        blocks.add(new Space(0.5));
        blocks.add(Paragraph.note(say("paper.how")));
        blocks.add(new Code("ballot:" + occasion() + ":" + code, CODE, Align.RIGHT, say("paper.code", code)));
    }

    public Document tally() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(say("tally.title")));
        polls.stream().filter(poll -> poll.state() != PollState.RETAKEN).forEach(poll -> count(blocks, poll));
        blocks.add(new Space(1));
        blocks.add(Paragraph.flush(say("tally.scrutineer")));
        blocks.add(Paragraph.flush(say("tally.teller")));
        blocks.add(Paragraph.flush(say("tally.day")));
        return Document.of(say("tally.name"), origin).addAll(blocks);
    }

    private void count(List<Block> blocks, PollSheet poll) {
        blocks.add(Paragraph.flush(say("tally.vote", poll.tier().name())));
        blocks.add(Paragraph.flush(say("tally.method", PaperWords.name("method", poll.method()), threshold(poll.rule()))));
        blocks.add(papers(poll));
        blocks.add(new Space(0.5));
        var head = Row.of(say("paper.no"), say("paper.candidate"), say("paper.for"), say("paper.against"), say("paper.abstain"), say("tally.result"));
        var votes = poll.votes();
        blocks.add(Table.of(List.of(Column.centred(1), Column.left(6), Column.centred(1.5), Column.centred(1.5), Column.centred(1.5), Column.centred(2.5)), head)
                .addAll(IntStream.range(0, votes.size()).mapToObj(i -> votes(i + 1, votes.get(i), poll)).toList()));
        if (poll.counted()) blocks.add(Paragraph.note(arithmetic(poll)));
        poll.unclear().forEach(mark -> blocks.add(Paragraph.note(say("tally.unclear", mark.mark(), mark.reading()))));
        poll.rulings().forEach(each -> blocks.add(Paragraph.note(say("tally.decided", each.body(), each.paper(), each.reason()))));
        blocks.add(new Space(1));
    }

    private Table papers(PollSheet poll) {
        var roll = poll.roll();
        var papers = poll.papers();
        var head = Row.of(say("tally.members"), say("tally.present"), say("tally.leave"), say("tally.recused"), say("tally.issued"),
                say("tally.returned"), say("tally.valid"), say("tally.invalid"));
        boolean counted = poll.counted();
        return Table.of(Column.shares(1, 1, 1, 1, 1, 1, 1, 1), head).add(Row.of(
                number(roll.all(), true), number(roll.voting(), counted), number(roll.leave(), true), number(roll.recused(), true),
                number(papers.issued(), counted), number(papers.returned(), counted), number(papers.valid(), counted),
                number(papers.invalid(), counted)).tall(ROW_TO_WRITE));
    }

    /// What the count was held against, in numbers.
    private String arithmetic(PollSheet poll) {
        var tally = poll.votes().getFirst().tally(poll.roll(), poll.papers());
        return say("tally.arithmetic", regulation.label(poll.rule().clause()), VoteCount.base(poll.rule(), tally), VoteCount.needed(poll.rule(), tally),
                poll.seats().isPresent() ? say("tally.seats", poll.seats().getAsInt()) : "");
    }

    private static Row votes(int number, CandidateVotes votes, PollSheet poll) {
        boolean counted = poll.counted();
        var result = poll.outcome().stream().filter(each -> each.votes().equals(votes)).findFirst()
                .map(each -> PaperWords.name("result", each.ruling().isEmpty() ? each.result() : each.passed() ? Result.ELECTED : Result.NOT_ELECTED)).orElse("");
        return Row.of(Cell.of(String.valueOf(number)), Cell.of(votes.name()), number(votes.inFavour(), counted), number(votes.against(), counted),
                number(votes.abstained(), counted), Cell.of(result)).tall(ROW_TO_WRITE);
    }

    /// To be written by hand until it is known.
    private static Cell number(int number, boolean known) {
        return Cell.of(known ? String.valueOf(number) : "");
    }

    private static String threshold(Vote rule) {
        var share = rule.threshold();
        var base = PaperWords.name(share.reach() == Reach.AT_LEAST ? "base" : "baseOver", rule.base());
        return say("share", base, ChineseNumber.of(share.denominator()), ChineseNumber.of(share.numerator()));
    }
}
