package award.scenario;

import award.calendar.WorkingCalendar;
import award.scheme.Regulation;
import award.scheme.file.Entry;
import award.scheme.file.Fault;
import award.scheme.file.Faults;
import award.scheme.file.YamlDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A file of cases beside a regulation file.
///
/// @param regulation `scheme@version` of the regulation that the cases are put to
public record ScenarioFile(String regulation, List<Scenario> scenarios) {

    public ScenarioFile {
        scenarios = List.copyOf(scenarios);
    }

    /// What reading a file came to.
    public sealed interface Reading {

        record Sound(ScenarioFile file) implements Reading {}

        record Faulty(List<Fault> faults) implements Reading {}
    }

    /// @param regulation what the cases are put to
    /// @param versions   older versions of the scheme's regulation, by version key, for honours given under their rules
    public static Reading read(String yaml, Regulation regulation, Function<String, Optional<Regulation>> versions) {
        var faults = new Faults();
        var file = YamlDocument.open(yaml, faults).flatMap(root -> faults.attempt(() -> file(root, regulation, versions)));
        return file.isPresent() && faults.all().isEmpty() ? new Reading.Sound(file.get()) : new Reading.Faulty(faults.all());
    }

    public List<Scenario.Outcome> run(Regulation against, WorkingCalendar calendar) {
        return scenarios.stream().map(scenario -> scenario.run(against, calendar)).toList();
    }

    private static ScenarioFile file(Entry root, Regulation regulation, Function<String, Optional<Regulation>> versions) {
        var id = root.text("regulation");
        if (!id.equals(regulation.id())) throw root.refuse("regulation", "scenario.fault.otherRegulation", id, regulation.id());
        var background = root.entry("background");
        var applicant = background.flatMap(entry -> entry.entry("applicant"));
        background.ifPresent(Entry::close);
        var scenarios = root.entries("scenarios", entry -> scenario(entry, new Circumstances(regulation, versions, applicant)));
        applicant.ifPresent(Entry::close);
        root.close();
        return new ScenarioFile(id, scenarios);
    }

    private static Scenario scenario(Entry entry, Circumstances circumstances) {
        var name = entry.text("name");
        var given = entry.entry("given");
        var when = entry.entry("when").orElseThrow(() -> entry.refuse("when", "scheme.fault.missingKey", "when"));
        var then = entry.entry("then").orElseThrow(() -> entry.refuse("then", "scheme.fault.missingKey", "then"));
        var question = circumstances.question(when, given);
        given.ifPresent(Entry::close);
        when.close();
        return new Scenario(name, entry.line(), question, expected(then));
    }

    private static Map<String, String> expected(Entry then) {
        then.text(Reply.ANSWER);
        var words = new LinkedHashMap<String, String>();
        then.keys().stream().sorted().forEach(key -> words.put(key, then.textOrList(key)));
        if (!words.containsKey(Reply.CLAUSES)) throw then.refuse(Reply.CLAUSES, "scheme.fault.missingKey", Reply.CLAUSES);
        return words;
    }
}
