package award.funding.web;

import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.funding.MoneyPreview;
import award.funding.NewReceipt;
import award.funding.service.FundingDesk;
import award.honour.ProposedPlace;
import award.honour.service.QuotaDesk;
import award.party.PartyId;
import award.shared.Yuan;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/// The page `funding/received.xhtml`: what the winners of an edition have received already, and what is owed after it is deducted.
@Named
@ViewScoped
public class RecordReceipts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject FundingDesk desk;
    @Inject QuotaDesk lists;
    @Inject EditionReader editions;
    @Inject Notices notices;

    private String edition;
    private transient EditionSheet sheet;

    @NotBlank private String party;
    @NotNull private Yuan amount;
    @NotNull private LocalDate receivedOn;
    @NotBlank @Size(max = 200) private String purpose;
    @NotBlank @Size(max = 100) private String document;

    public void record() {
        desk.record(new NewReceipt(PartyId.parse(party), getSheet().regulation().scheme(), amount, receivedOn, purpose.strip(), document.strip()));
        notices.done("funding.received.recorded");
        amount = null;
        purpose = document = null;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(EditionId.parse(edition));
        return sheet;
    }

    public List<ProposedPlace> getWinners() {
        return lists.standing(EditionId.parse(edition)).standing();
    }

    public List<NewReceipt> getReceipts() {
        return desk.received(EditionId.parse(edition));
    }

    public MoneyPreview getPreview() {
        return desk.preview(EditionId.parse(edition));
    }

    public String nameOf(PartyId holder) {
        return getWinners().stream().filter(place -> place.honoured().party().equals(holder)).map(place -> place.honoured().name()).findFirst().orElse("");
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public Yuan getAmount() {
        return amount;
    }

    public void setAmount(Yuan amount) {
        this.amount = amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
