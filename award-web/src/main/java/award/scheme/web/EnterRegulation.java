package award.scheme.web;

import award.scheme.Entering;
import award.scheme.file.Fault;
import award.scheme.service.SchemeDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/// The page `scheme/enter.xhtml`: a regulation file is tried, and entered when it is sound.
@Named
@ViewScoped
public class EnterRegulation implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject transient SchemeDesk desk;
    @Inject transient Notices notices;

    private String name;
    private byte[] file;
    private transient Entering outcome;

    public void load() {
        desk.letIn();
    }

    public void tryOut(FileUploadEvent upload) {
        name = upload.getFile().getFileName();
        file = upload.getFile().getContent();
        outcome = desk.tryOut(file);
    }

    public String enter() {
        outcome = desk.enter(file);
        if (!(outcome instanceof Entering.Entered entered)) return null;
        notices.doneAndGone("scheme.enter.done", entered.regulation().title());
        return "/scheme/read?faces-redirect=true&scheme=" + entered.regulation().scheme() + "&version=" + entered.regulation().version();
    }

    public List<Fault> getFaults() {
        return outcome instanceof Entering.Faulty faulty ? faulty.faults() : List.of();
    }

    /// The regulation that the file would become, or null.
    public Entering.Entered getSound() {
        return outcome instanceof Entering.Entered entered ? entered : null;
    }

    /// The regulation that stands in the way, or null.
    public Entering.AlreadyThere getKnown() {
        return outcome instanceof Entering.AlreadyThere known ? known : null;
    }

    public String getName() {
        return name;
    }
}
