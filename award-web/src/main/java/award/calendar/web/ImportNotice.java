package award.calendar.web;

import award.calendar.CalendarImport;
import award.calendar.CalendarImport.Accepted;
import award.calendar.CalendarImport.Refused;
import award.calendar.service.CalendarDesk;
import award.calendar.service.NoticeUpload;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.primefaces.event.FileUploadEvent;

/// The page `calendar/import.xhtml`: a year's notice is tried out, then imported.
@Named
@ViewScoped
public class ImportNotice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CalendarDesk desk;
    @Inject Notices notices;

    @NotBlank
    @Size(max = 200)
    private String document;

    @NotNull
    private LocalDate publishedOn;

    private String name;
    private byte[] file;
    private transient CalendarImport outcome;

    public void take(FileUploadEvent upload) {
        name = upload.getFile().getFileName();
        file = upload.getFile().getContent();
        outcome = null;
    }

    public void tryOut() {
        if (file == null) notices.problem("calendar.import.fileMissing");
        else outcome = desk.tryOut(upload());
    }

    public String importNotices() {
        outcome = desk.importNotices(upload());
        if (!(outcome instanceof Accepted accepted)) return null;
        notices.doneAndGone("calendar.import.done", document);
        return "/calendar/year?faces-redirect=true&year=" + accepted.years().getLast().notice().year();
    }

    private NoticeUpload upload() {
        return new NoticeUpload(document, publishedOn, file);
    }

    /// What the import would do; null when it was not tried or the file has faults.
    public Accepted getAccepted() {
        return outcome instanceof Accepted accepted ? accepted : null;
    }

    /// Whether there is anything in the file that is not in force already.
    public boolean isWorthwhile() {
        return outcome instanceof Accepted accepted && accepted.years().stream().anyMatch(year -> !year.isNothing());
    }

    /// The faults of the file; null when it was not tried or is sound.
    public Refused getRefused() {
        return outcome instanceof Refused refused ? refused : null;
    }

    public String getName() {
        return name;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }
}
