package award.honour.web;

import award.honour.NamesakeChoice;
import award.honour.ReviewedLine;
import award.honour.WinnersOutcome;
import award.honour.WinnersReport;
import award.honour.WinnersReport.Reviewed;
import award.honour.WinnersReport.Unusable;
import award.honour.service.PastWinnersDesk;
import award.party.PartyId;
import award.shared.Message;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;

/// The page `honour/import.xhtml`: a list of earlier winners is tried out, its doubts are settled, then all of it is imported.
@Named
@ViewScoped
public class ImportWinners implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NONE_OF_THEM = "none";

    @Inject PastWinnersDesk desk;
    @Inject Notices notices;

    private String name;
    private byte[] file;
    private final Map<Integer, String> choices = new HashMap<>();
    private transient WinnersReport report;

    public void take(FileUploadEvent upload) {
        name = upload.getFile().getFileName();
        file = upload.getFile().getContent();
        choices.clear();
        tryOut();
    }

    public void tryOut() {
        report = desk.tryOut(file, said());
    }

    /// Takes every line that has one namesake alone to mean that one.
    public void takeSingleNamesakes() {
        for (var line : getLines()) {
            if (line.outcome() instanceof WinnersOutcome.Namesakes found && found.parties().size() == 1) {
                choices.put(line.number(), found.parties().getFirst().id().toString());
            }
        }
        tryOut();
    }

    public String importAll() {
        report = desk.importAll(name, file, said());
        if (!(report instanceof Reviewed reviewed) || !reviewed.done()) return null;
        notices.doneAndGone("honour.import.done", name, reviewed.entered(), reviewed.passedOver());
        return "/honour/list?faces-redirect=true";
    }

    private List<NamesakeChoice> said() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue() != null && !choice.getValue().isEmpty())
                .map(choice -> new NamesakeChoice(choice.getKey(), NONE_OF_THEM.equals(choice.getValue()) ? null : PartyId.parse(choice.getValue())))
                .toList();
    }

    /// What each line comes to; null when no file was taken, or it cannot be used.
    public Reviewed getReviewed() {
        return report instanceof Reviewed reviewed ? reviewed : null;
    }

    public List<ReviewedLine> getLines() {
        return report instanceof Reviewed reviewed ? reviewed.lines() : List.of();
    }

    /// Why the file cannot be used at all.
    public List<Message> getReasons() {
        return report instanceof Unusable unusable ? unusable.reasons() : List.of();
    }

    /// Whether any line waits for a person to say who is meant.
    public boolean isUndecided() {
        return getLines().stream().anyMatch(line -> line.outcome() instanceof WinnersOutcome.Namesakes);
    }

    /// Whether any line has one namesake alone, so that they can be settled at once.
    public boolean isWithSingleNamesakes() {
        return getLines().stream().anyMatch(line ->
                line.outcome() instanceof WinnersOutcome.Namesakes found && found.parties().size() == 1);
    }

    /// The line as the page speaks of it.
    public OutcomeLine of(ReviewedLine line) {
        return OutcomeLine.of(line);
    }

    public String getNoneOfThem() {
        return NONE_OF_THEM;
    }

    /// What was said of each line, by its number.
    public Map<Integer, String> getChoices() {
        return choices;
    }

    public String getName() {
        return name;
    }
}
