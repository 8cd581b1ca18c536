package award.recommendation.web;

import award.application.Correction;
import award.application.service.ApplicationReader;
import award.recommendation.ReferralId;
import award.recommendation.ReferralSheet;
import award.recommendation.Step;
import award.recommendation.service.ReferralDesk;
import award.recommendation.service.ReferralReader;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The page `recommendation/back.xhtml`: an application goes back to be set right, in what is named, until a day.
@Named
@ViewScoped
public class SendBack implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_TO_CORRECT = 7;

    @Inject ReferralReader reader;
    @Inject ReferralDesk desk;
    @Inject ApplicationReader applications;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Clock clock;

    private final List<CorrectionEntry> entries = new ArrayList<>();
    private String id;
    private long seen;
    @NotNull private LocalDate until;
    private transient ReferralSheet sheet;

    public void load() {
        seen = getSheet().version();
        until = LocalDate.now(clock).plusDays(DAYS_TO_CORRECT);
        more();
    }

    public void more() {
        entries.add(new CorrectionEntry());
    }

    public String send() {
        var wanted = entries.stream().filter(CorrectionEntry::isWritten).map(CorrectionEntry::correction).toList();
        if (wanted.isEmpty()) {
            notices.problem("recommendation.back.nothing");
            return null;
        }
        return switch (desk.sendBack(ReferralId.parse(id), seen, wanted, until)) {
            case Step.Done done -> {
                notices.doneAndGone("recommendation.back.done", getSheet().applicant(), until);
                yield "/recommendation/read?faces-redirect=true&id=" + id;
            }
            case Step.Refused refused -> {
                notices.refused(refused.findings());
                yield null;
            }
        };
    }

    /// The whole form, and its parts.
    public List<SelectItem> getParts() {
        var whole = new SelectItem("", texts.line("recommendation.back.whole"));
        var parts = applications.filled(getSheet().application()).form().blocks().stream().map(block -> new SelectItem(block.key(), block.name()));
        return Stream.concat(Stream.of(whole), parts).toList();
    }

    public ReferralSheet getSheet() {
        if (sheet == null) sheet = reader.read(ReferralId.parse(id));
        return sheet;
    }

    public List<CorrectionEntry> getEntries() {
        return entries;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /// One thing to be set right, as it is typed.
    public static class CorrectionEntry implements Serializable {

        private static final long serialVersionUID = 1L;

        private String field = "";
        private String what = "";

        boolean isWritten() {
            return what != null && !what.isBlank();
        }

        Correction correction() {
            return new Correction(Objects.toString(field, ""), what.strip());
        }

        public String getField() {
            return field;
        }

        public void setField(String field) {
            this.field = field;
        }

        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }
    }
}
