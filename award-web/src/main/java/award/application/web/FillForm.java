package award.application.web;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.ApplicationTerm;
import award.application.service.ApplicationReader;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.scheme.rule.FormBlock;
import award.shared.Findings;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;

/// The page `application/form.xhtml`: one block of an application's form, saved while it is typed.
@Named
@ViewScoped
public class FillForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ApplicationReader reader;
    @Inject EditionReader editions;
    @Inject Clock clock;

    private String id;
    private String block;
    private transient ApplicationSheet sheet;
    private transient FormSheet form;
    private transient EditionSheet edition;
    private transient Findings eligibility;

    private ApplicationId application() {
        return ApplicationId.parse(id);
    }

    public ApplicationSheet getSheet() {
        if (sheet == null) sheet = reader.read(application());
        return sheet;
    }

    public FormSheet getForm() {
        if (form == null) form = new FormSheet(getSheet(), reader.filled(application()), reader.fillings(application()), true);
        return form;
    }

    public EditionSheet getEdition() {
        if (edition == null) edition = editions.read(getSheet().edition());
        return edition;
    }

    /// The block that is asked for, or the first.
    public FormBlock getPresent() {
        return getForm().asked().stream().filter(each -> each.key().equals(block)).findFirst().orElseGet(() -> getForm().asked().getFirst());
    }

    /// Key of the next block; null after the last.
    public String getNext() {
        var asked = getForm().asked();
        int place = asked.indexOf(getPresent()) + 1;
        return place < asked.size() ? asked.get(place).key() : null;
    }

    public Findings getEligibility() {
        if (eligibility == null) eligibility = reader.eligibility(application());
        return eligibility;
    }

    /// The time of applying; null while none is laid down.
    public ApplicationTerm getTerm() {
        return reader.termOf(getSheet().edition()).orElse(null);
    }

    /// The last moment that counts for the applicant, in milliseconds, for the clock of the page; 0 where there is none.
    public long getUntil() {
        if (getSheet().correctBy().isPresent()) {
            return getSheet().correctBy().get().plusDays(1).atStartOfDay(clock.getZone()).toInstant().toEpochMilli();
        }
        var term = getTerm();
        return term == null ? 0 : term.closes().toEpochMilli() + 1000;
    }

    public long getNow() {
        return clock.millis();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBlock() {
        return block;
    }

    public void setBlock(String block) {
        this.block = block;
    }
}
