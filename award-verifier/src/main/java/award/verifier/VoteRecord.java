package award.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A record as it was published.
///
/// @param candidates ids in ballot order
/// @param seats      how many may be marked in favour; -1 for as many as one likes
/// @param voters     seats that have a ballot
/// @param openings   of the sums, one list for each trustee
/// @param words      what the seal covers beside the chain of ballots
record VoteRecord(
        String format, String poll, String title, String tier, List<String> candidates, List<String> names, int seats, List<Integer> voters,
        List<String> keys, String contest, List<Ballot> ballots, List<List<String>> openings, List<Tally> tally, String seal, List<String> words) {

    record Ballot(int seat, List<String> sealed, String tracker, String chain) {}

    record Tally(int inFavour, int against, int abstained) {}

    /// @throws Broken when the text is no record
    static VoteRecord read(String text) {
        var json = Json.object(text);
        try {
            return read(json);
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException missing) {
            throw new Broken("something is missing from the record");
        }
    }

    private static VoteRecord read(Map<String, Object> json) {
        var candidates = objects(json, "candidates");
        var voters = objects(json, "voters");
        var openings = objects(json, "openings").stream().map(each -> strings(each, "parts")).toList();
        var tally = objects(json, "tally").stream().map(each -> new Tally((int) each.get("for"), (int) each.get("against"), (int) each.get("abstained"))).toList();
        var ballots = objects(json, "ballots").stream()
                .map(each -> new Ballot((int) each.get("seat"), strings(each, "sealed"), string(each, "tracker"), string(each, "chain"))).toList();
        var names = candidates.stream().map(each -> string(each, "name")).toList();
        var words = new ArrayList<>(List.of(string(json, "title"), string(json, "tier"), string(json, "clause")));
        words.addAll(names);
        voters.forEach(each -> words.add(string(each, "name")));
        words.addAll(strings(json, "keys"));
        openings.forEach(words::addAll);
        tally.forEach(each -> words.addAll(List.of(String.valueOf(each.inFavour()), String.valueOf(each.against()), String.valueOf(each.abstained()))));
        return new VoteRecord(string(json, "format"), string(json, "poll"), string(json, "title"), string(json, "tier"),
                candidates.stream().map(each -> string(each, "id")).toList(), names, (int) json.get("seats"),
                voters.stream().map(each -> (Integer) each.get("seat")).toList(), strings(json, "keys"), string(json, "contest"), ballots, openings,
                tally, string(json, "seal"), words);
    }

    private static String string(Map<String, Object> json, String key) {
        return (String) json.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> json, String key) {
        return ((List<Object>) json.get(key)).stream().map(String.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> json, String key) {
        return ((List<Object>) json.get(key)).stream().map(each -> (Map<String, Object>) each).toList();
    }
}
