package award.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// `java -jar award-verifier.jar record.json`: counts a published record again. Ends with 0 when all of it holds, with 1 when it does not.
public final class Main {

    private Main() {}

    public static void main(String[] files) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (files.length != 1) {
            out.println("java -jar award-verifier.jar record.json");
            System.exit(2);
        }
        System.exit(verify(Files.readString(Path.of(files[0])), out) ? 0 : 1);
    }

    static boolean verify(String text, PrintStream out) {
        try {
            var record = VoteRecord.read(text);
            new Verifier(record).verify();
            say(record, out);
            return true;
        } catch (Broken broken) {
            out.println("BROKEN: " + broken.getMessage());
            return false;
        }
    }

    private static void say(VoteRecord record, PrintStream out) {
        out.println(record.title() + " · " + record.tier());
        out.println(record.ballots().size() + " ballots of " + record.voters().size() + " voters, every proof and every hash holds");
        for (int i = 0; i < record.names().size(); i++) {
            var tally = record.tally().get(i);
            out.println(record.names().get(i) + ": " + tally.inFavour() + " for, " + tally.against() + " against, " + tally.abstained() + " abstained");
        }
        for (var ballot : record.ballots()) out.println("tracker " + ballot.tracker());
        out.println("seal " + record.seal());
    }
}
