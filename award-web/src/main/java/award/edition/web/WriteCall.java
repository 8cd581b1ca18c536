package award.edition.web;

import static java.util.stream.Collectors.joining;

import award.edition.Call;
import award.edition.CallSheet;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionCallDesk;
import award.edition.service.EditionReader;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// The page `edition/call.xhtml`: writes the call for applications, shows it as it will be printed, and publishes it.
@Named
@ViewScoped
public class WriteCall implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditionCallDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Clock clock;

    private String id;
    private long seen;
    private transient EditionSheet edition;
    private transient Optional<CallSheet> sheet;

    @NotBlank @Size(max = 200) private String issuer;
    @Size(max = 100) private String document = "";
    @NotNull private LocalDate issuedOn;
    @NotBlank @Size(max = 500) private String addressees;
    @NotBlank @Size(max = 1000) private String channels;
    @NotBlank @Size(max = 2000) private String materials;
    @NotBlank @Size(max = 500) private String contact;
    @Size(max = 1000) private String enclosures = "";

    public void load() {
        sheet = desk.read(edition());
        seen = sheet.map(CallSheet::version).orElse(EditionCallDesk.NOTHING_SEEN);
        sheet.map(CallSheet::call).or(() -> desk.lastOf(getEdition().regulation().scheme())).ifPresentOrElse(this::show, this::begin);
        if (sheet.isEmpty()) {
            document = "";
            issuedOn = LocalDate.now(clock);
        }
    }

    private void show(Call call) {
        issuer = call.issuer();
        document = call.document();
        issuedOn = call.issuedOn();
        addressees = call.addressees();
        channels = call.channels();
        materials = call.materials();
        contact = call.contact();
        enclosures = call.enclosures();
    }

    private void begin() {
        addressees = texts.line("edition.call.addressees.usual");
        materials = getEdition().regulation().rules().forms().stream().flatMap(form -> form.papers().stream()).distinct().collect(joining("\n"));
        if (materials.isEmpty()) materials = texts.line("edition.call.materials.usual");
    }

    public String write() {
        desk.write(edition(), seen, new Call(said(issuer), said(document), issuedOn, said(addressees), said(channels), said(materials), said(contact), said(enclosures)));
        notices.doneAndGone("edition.call.written");
        return here();
    }

    public String publish() {
        if (getSheet().filter(written -> written.call().document().isBlank()).isPresent()) {
            notices.problem("edition.call.documentMissing");
            return null;
        }
        desk.publish(edition(), seen);
        notices.doneAndGone("edition.call.published");
        return here();
    }

    public String takeBack() {
        desk.takeBack(edition(), seen);
        notices.doneAndGone("edition.call.takenBack");
        return here();
    }

    private String here() {
        return "/edition/call?faces-redirect=true&id=" + id;
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    private EditionId edition() {
        return EditionId.parse(id);
    }

    private Optional<CallSheet> getSheet() {
        if (sheet == null) sheet = desk.read(edition());
        return sheet;
    }

    public boolean isWritten() {
        return getSheet().isPresent();
    }

    public boolean isPublished() {
        return getSheet().filter(CallSheet::isPublished).isPresent();
    }

    public EditionSheet getEdition() {
        if (edition == null) edition = editions.read(edition());
        return edition;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getAddressees() {
        return addressees;
    }

    public void setAddressees(String addressees) {
        this.addressees = addressees;
    }

    public String getChannels() {
        return channels;
    }

    public void setChannels(String channels) {
        this.channels = channels;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getEnclosures() {
        return enclosures;
    }

    public void setEnclosures(String enclosures) {
        this.enclosures = enclosures;
    }
}
