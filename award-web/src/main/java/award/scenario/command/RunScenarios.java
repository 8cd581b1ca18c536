package award.scenario.command;

import award.calendar.CalendarNotices;
import award.scenario.Scenario;
import award.scenario.ScenarioFile;
import award.scenario.ShippedScenarios;
import award.scheme.Regulation;
import award.scheme.file.Fault;
import award.scheme.file.RegulationFile;
import award.shared.Message;
import award.shared.UploadedText;
import award.shared.web.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The command that puts a scenario file to a regulation file, without a server: a line for each scenario, exit status 0 when
/// all hold, 1 otherwise.
public final class RunScenarios {

    private static final int ALL_HOLD = 0;
    private static final int NOT_ALL = 1;

    private final Texts texts = new Texts();
    private final PrintStream out;
    private final Locale reader;

    RunScenarios(PrintStream out, Locale reader) {
        this.out = out;
        this.reader = reader;
    }

    /// @param args regulation file, scenario file, and the language of the output, `zh-CN` or `en`
    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var reader = Locale.forLanguageTag(args.length > 2 ? args[2] : "zh-CN");
        System.exit(new RunScenarios(out, reader).run(Path.of(args[0]), Path.of(args[1])));
    }

    int run(Path regulationFile, Path scenarioFile) throws IOException {
        return switch (RegulationFile.read(text(regulationFile))) {
            case RegulationFile.Outcome.Faulty faulty -> refuse(regulationFile, faulty.faults());
            case RegulationFile.Outcome.Sound sound -> run(sound.regulation(), scenarioFile);
        };
    }

    private int run(Regulation regulation, Path scenarioFile) throws IOException {
        return switch (ShippedScenarios.read(text(scenarioFile), regulation)) {
            case ScenarioFile.Reading.Faulty faulty -> refuse(scenarioFile, faulty.faults());
            case ScenarioFile.Reading.Sound sound -> report(sound.file().run(regulation, CalendarNotices.china()));
        };
    }

    private int report(List<Scenario.Outcome> outcomes) {
        outcomes.forEach(this::report);
        long holding = outcomes.stream().filter(Scenario.Outcome::holds).count();
        say("scenario.list.held", (int) holding, outcomes.size());
        return holding == outcomes.size() ? ALL_HOLD : NOT_ALL;
    }

    private void report(Scenario.Outcome outcome) {
        say(outcome.holds() ? "scenario.command.holds" : "scenario.command.fails", outcome.scenario().line(), outcome.scenario().name());
        outcome.differences().forEach(word -> say("scenario.command.difference", word.says()));
    }

    private int refuse(Path file, List<Fault> faults) {
        say("scenario.command.faulty", file.toString(), faults.size());
        faults.forEach(fault -> say("scenario.command.fault", fault.line(), fault.clause(), fault.what()));
        return NOT_ALL;
    }

    private void say(String key, Object... args) {
        out.println(texts.say(Message.message(key, args), reader));
    }

    private static String text(Path file) throws IOException {
        return UploadedText.read(Files.readAllBytes(file)).map(UploadedText::text).orElse("");
    }
}
