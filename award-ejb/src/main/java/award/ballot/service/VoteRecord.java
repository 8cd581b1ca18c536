package award.ballot.service;

import award.ballot.CandidateVotes;
import award.ballot.Elector;
import award.ballot.PollSheet;
import award.ballot.cipher.Contest;
import award.ballot.cipher.Opening;
import award.ballot.cipher.Seal;
import award.ballot.model.SealedVote;
import award.ballot.model.TrusteePart;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The published record of an electronic vote as JSON. Each ballot is chained to the one before, and all of it is sealed by one hash.
record VoteRecord(PollSheet poll, Contest contest, List<SealedVote> ballots, List<TrusteePart> trustees) {

    String write() {
        var seal = new Seal(contest.hash());
        var cast = array(ballots, ballot -> Json.createObjectBuilder()
                .add("seat", ballot.seat())
                .add("sealed", strings(ballot.lines()))
                .add("tracker", ballot.tracker())
                .add("chain", seal.chain(ballot.tracker())).build());
        seal.finish(words());
        return Json.createObjectBuilder()
                .add("format", Contest.FORMAT)
                .add("poll", contest.poll()).add("title", poll.title()).add("tier", poll.tier().name())
                .add("clause", poll.rule().clause().toString()).add("seats", contest.seats().isPresent() ? contest.seats().getAsInt() : -1)
                .add("candidates", array(poll.votes(), each -> Json.createObjectBuilder().add("id", each.candidacy().toString()).add("name", each.name()).build()))
                .add("voters", array(poll.roll().voters(), each -> Json.createObjectBuilder().add("seat", each.seat()).add("name", each.name()).build()))
                .add("keys", strings(contest.halves().stream().map(Object::toString).toList()))
                .add("contest", contest.hash())
                .add("ballots", cast)
                .add("openings", array(trustees, each -> Json.createObjectBuilder().add("place", each.place()).add("parts", strings(parts(each))).build()))
                .add("tally", array(poll.votes(), VoteRecord::tally))
                .add("seal", seal.hash()).build().toString();
    }

    /// What the seal covers beside the chain of ballots, in the order of the record.
    private List<String> words() {
        var words = new ArrayList<String>(List.of(poll.title(), poll.tier().name(), poll.rule().clause().toString()));
        poll.votes().forEach(each -> words.add(each.name()));
        poll.roll().voters().stream().map(Elector::name).forEach(words::add);
        contest.halves().forEach(half -> words.add(half.toString()));
        trustees.forEach(each -> words.addAll(parts(each)));
        poll.votes().forEach(each -> words.addAll(List.of(String.valueOf(each.inFavour()), String.valueOf(each.against()), String.valueOf(each.abstained()))));
        return words;
    }

    private static List<String> parts(TrusteePart trustee) {
        return trustee.openings().orElseThrow().stream().map(Opening::toString).toList();
    }

    private static JsonObject tally(CandidateVotes votes) {
        return Json.createObjectBuilder().add("for", votes.inFavour()).add("against", votes.against()).add("abstained", votes.abstained()).build();
    }

    private static JsonArrayBuilder strings(List<String> words) {
        return Json.createArrayBuilder(words);
    }

    private static <T> JsonArrayBuilder array(List<T> each, Function<T, JsonObject> json) {
        var array = Json.createArrayBuilder();
        each.forEach(one -> array.add(json.apply(one)));
        return array;
    }
}
