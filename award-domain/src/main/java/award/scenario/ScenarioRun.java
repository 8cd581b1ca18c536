package award.scenario;

import award.scheme.file.Fault;
import java.util.List;

/// What running a file of cases came to.
public sealed interface ScenarioRun {

    record Finished(List<Scenario.Outcome> outcomes) implements ScenarioRun {

        public Finished {
            outcomes = List.copyOf(outcomes);
        }

        public long holding() {
            return outcomes.stream().filter(Scenario.Outcome::holds).count();
        }

        public boolean allHold() {
            return holding() == outcomes.size();
        }
    }

    /// The file cannot be run at all.
    record Faulty(List<Fault> faults) implements ScenarioRun {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
