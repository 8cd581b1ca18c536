package award.shared.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/// A decision as a form asks for it (决定日期、文号、理由): filled in by `<a:decision value="#{bean.decision}"/>`, which says what of it is needed.
public class DecisionEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    @Size(max = 100) private String document = "";
    @Size(max = 500) private String reason = "";

    /// An entry that begins with nothing.
    public DecisionEntry() {}

    /// An entry that begins with a day, which mostly is today.
    public DecisionEntry(LocalDate day) {
        this.day = day;
    }

    /// Whether somebody began to fill it in.
    public boolean isBegun() {
        return day != null || !document().isEmpty() || !reason().isEmpty();
    }

    /// Whether nothing of it is missing.
    public boolean isComplete() {
        return day != null && !document().isEmpty() && !reason().isEmpty();
    }

    /// The number of its paper, empty where there is none.
    public String document() {
        return document == null ? "" : document.strip();
    }

    /// Its reason, empty where none is given.
    public String reason() {
        return reason == null ? "" : reason.strip();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
