package award.scenario.service;

import award.calendar.CalendarNotices;
import award.scenario.ScenarioFile;
import award.scenario.ScenarioRun;
import award.scenario.ShippedScenarios;
import award.scheme.Regulation;
import award.scheme.file.Fault;
import award.scheme.service.RegulationShelf;
import award.shared.Message;
import award.shared.UploadedText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// Where hand-worked cases are put to a regulation. Running them changes nothing, so whoever has signed in may.
@Stateless
public class ScenarioDesk {

    @Inject RegulationShelf shelf;

    /// Runs the cases that are shipped beside a regulation; empty where there are none.
    @PermitAll
    public Optional<ScenarioRun> runShipped(String scheme, String version) {
        var regulation = shelf.get(scheme, version);
        return ShippedScenarios.source(regulation).map(source -> run(source, regulation));
    }

    /// Runs the cases of a file handed in.
    @PermitAll
    public ScenarioRun run(String scheme, String version, byte[] file) {
        var regulation = shelf.get(scheme, version);
        return UploadedText.read(file)
                .map(text -> run(text.text(), regulation))
                .orElseGet(() -> new ScenarioRun.Faulty(List.of(new Fault(0, "", Message.message("scheme.fault.notText")))));
    }

    private ScenarioRun run(String source, Regulation regulation) {
        var reading = ScenarioFile.read(source, regulation, version -> shelf.find(regulation.scheme(), version));
        return switch (reading) {
            case ScenarioFile.Reading.Faulty faulty -> new ScenarioRun.Faulty(faulty.faults());
            case ScenarioFile.Reading.Sound sound -> new ScenarioRun.Finished(sound.file().run(regulation, CalendarNotices.china()));
        };
    }
}
