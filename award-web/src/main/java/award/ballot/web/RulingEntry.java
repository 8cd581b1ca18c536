package award.ballot.web;

import award.application.CandidacyId;
import award.ballot.Ruling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/// A decision beside the count, as it is typed.
public class RulingEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank private String candidacy;
    private boolean elected;
    @NotBlank @Size(max = 200) private String body;
    @NotNull private LocalDate day;
    @NotBlank @Size(max = 100) private String paper;
    @NotBlank @Size(max = 1000) private String reason;

    Ruling ruling() {
        return new Ruling(CandidacyId.parse(candidacy), elected, body.strip(), day, paper.strip(), reason.strip());
    }

    public String getCandidacy() {
        return candidacy;
    }

    public void setCandidacy(String candidacy) {
        this.candidacy = candidacy;
    }

    public boolean isElected() {
        return elected;
    }

    public void setElected(boolean elected) {
        this.elected = elected;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
