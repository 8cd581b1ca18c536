package award.scenario.web;

import award.scenario.Scenario;
import award.scenario.ScenarioRun;
import award.scenario.service.ScenarioDesk;
import award.scheme.Regulation;
import award.scheme.file.Fault;
import award.scheme.service.RegulationShelf;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/// The page `scenario/list.xhtml`: hand-worked cases put to a regulation.
@Named
@ViewScoped
public class RunScenarios implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject transient RegulationShelf shelf;
    @Inject transient ScenarioDesk desk;

    private String id;
    private transient List<Regulation> all;
    private transient ScenarioRun run;

    public void load() {
        if (id == null) id = getAll().getFirst().id();
        runShipped();
    }

    public void runShipped() {
        run = desk.runShipped(regulation().scheme(), regulation().version()).orElse(null);
    }

    public void runFile(FileUploadEvent upload) {
        run = desk.run(regulation().scheme(), regulation().version(), upload.getFile().getContent());
    }

    public Regulation regulation() {
        var parts = id.split("@", 2);
        return shelf.get(parts[0], parts.length == 2 ? parts[1] : "");
    }

    public List<Regulation> getAll() {
        if (all == null) all = shelf.all();
        return all;
    }

    public List<Fault> getFaults() {
        return run instanceof ScenarioRun.Faulty faulty ? faulty.faults() : List.of();
    }

    /// The run, when the cases could be run; otherwise null.
    public ScenarioRun.Finished getFinished() {
        return run instanceof ScenarioRun.Finished finished ? finished : null;
    }

    public List<Scenario.Outcome> getOutcomes() {
        return run instanceof ScenarioRun.Finished finished ? finished.outcomes() : List.of();
    }

    public boolean isNothingToRun() {
        return run == null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
