package award.edition.web;

import award.edition.EditionId;
import award.edition.Outline;
import award.edition.OutlineSheet;
import award.edition.service.OutlineDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/// The page `edition/outline.xhtml`: the plan that the approval of an edition is asked for, typed here or handed in as files.
@Named
@ViewScoped
public class WriteOutline implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OutlineDesk desk;
    @Inject Notices notices;
    @Inject Clock clock;

    private String id;
    private long seen;
    private transient OutlineSheet sheet;

    @NotBlank @Size(max = 200) private String title;
    @NotBlank @Size(max = 100) private String issuer;
    @Size(max = 100) private String document;
    @NotNull private LocalDate day;
    @NotBlank @Size(max = 50_000) private String text;

    public void load() {
        seen = getSheet().version();
        day = LocalDate.now(clock);
        getSheet().outline().ifPresent(outline -> {
            title = outline.title();
            issuer = outline.issuer();
            document = outline.document();
            day = outline.day();
            text = outline.text();
        });
    }

    public void save() {
        desk.write(EditionId.parse(id), seen, new Outline(title.strip(), issuer.strip(), document == null ? "" : document.strip(), day, text.strip()));
        sheet = null;
        seen = getSheet().version();
        notices.done("edition.outline.saved");
    }

    public OutlineSheet getSheet() {
        if (sheet == null) sheet = desk.read(EditionId.parse(id));
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
