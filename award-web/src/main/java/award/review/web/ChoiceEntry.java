package award.review.web;

import award.application.CandidacyId;
import award.review.Choice;
import award.review.Ranking;
import java.io.Serializable;
import java.math.BigDecimal;

/// One ranked candidate on the page, with the choice made for it.
public class ChoiceEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CandidacyId candidacy;
    private final String name;
    private final int place;
    private final BigDecimal score;
    private boolean chosen;
    private String reason = "";

    ChoiceEntry(Ranking.Line line, boolean suggested) {
        candidacy = line.candidate().candidacy();
        name = line.candidate().name();
        place = line.place();
        score = line.score();
        chosen = suggested;
    }

    Choice choice() {
        return new Choice(candidacy, chosen, reason == null ? "" : reason.strip());
    }

    public String getCandidacy() {
        return candidacy.toString();
    }

    public String getName() {
        return name;
    }

    public int getPlace() {
        return place;
    }

    public BigDecimal getScore() {
        return score;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
