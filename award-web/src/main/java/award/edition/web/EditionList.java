package award.edition.web;

import award.edition.Award;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.scheme.rule.Cycle;
import award.scheme.rule.Stage;
import award.shared.Message;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/// The page `edition/list.xhtml`: every award with its line of time.
@Named
@RequestScoped
public class EditionList {

    @Inject EditionReader editions;

    private List<Award> awards;

    @PostConstruct
    void load() {
        awards = editions.awards();
    }

    public List<Award> getAwards() {
        return awards;
    }

    /// Where an edition under way stands, by the name of the stage in its own regulation; empty for others.
    public String stageOf(EditionRow row) {
        return editions.presentStage(row).map(Stage::name).orElse("");
    }

    /// Whether the award is held in the years of an approved programme.
    public boolean onApproval(Award award) {
        return award.regulation().rules().cycle().filter(Cycle.OnApproval.class::isInstance).isPresent();
    }

    /// When the next edition may be held, as the cycle says it.
    public Message next(Award award) {
        var number = award.nextNumber();
        return award.regulation().rules().cycle()
                .map(cycle -> switch (cycle) {
                    case Cycle.EveryYears every when !award.held().isEmpty() ->
                            Message.message("edition.list.nextFrom", number, award.held().getLast().year() + every.years());
                    case Cycle.EveryYears every -> Message.message("edition.list.nextAtAnyTime", number);
                    case Cycle.OnApproval approval -> Message.message("edition.list.nextOnApproval", number);
                })
                .orElseGet(() -> Message.message("edition.list.nextUnknown", number));
    }
}
