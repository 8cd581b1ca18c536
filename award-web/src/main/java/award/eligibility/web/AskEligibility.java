package award.eligibility.web;

import award.eligibility.MayApply;
import award.eligibility.service.EligibilityReader;
import award.party.PartyId;
import award.party.PartyRow;
import award.party.PartySheet;
import award.party.service.PartyDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `eligibility/ask.xhtml`: may they apply? One party across all awards, on a day.
@Named
@ViewScoped
public class AskEligibility implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EligibilityReader reader;
    @Inject PartyDesk parties;
    @Inject Clock clock;

    private String party;
    private LocalDate day;
    @NotNull private PartyRow chosen;
    private transient PartySheet sheet;
    private transient List<MayApply> answers;

    public void load() {
        if (day == null) day = LocalDate.now(clock);
    }

    /// Goes to the answer, at an address that can be kept and sent.
    public String ask() {
        return "/eligibility/ask?faces-redirect=true&party=" + chosen.id() + "&day=" + (day == null ? LocalDate.now(clock) : day);
    }

    public boolean isAsked() {
        return party != null && !party.isBlank();
    }

    public PartySheet getSheet() {
        if (sheet == null) sheet = parties.read(PartyId.parse(party));
        return sheet;
    }

    public List<MayApply> getAnswers() {
        if (answers == null) answers = isAsked() ? reader.mayTheyApply(PartyId.parse(party), day) : List.of();
        return answers;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public PartyRow getChosen() {
        return chosen;
    }

    public void setChosen(PartyRow chosen) {
        this.chosen = chosen;
    }
}
