package award.honour.web;

import award.honour.DeedSheet;
import award.honour.GrantId;
import award.honour.service.DeedDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/// The page `honour/deeds.xhtml`: writes what a winner has done well, and makes it public.
@Named
@ViewScoped
public class WriteDeeds implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DeedDesk desk;
    @Inject Notices notices;

    private String id;
    private long seen;
    private transient DeedSheet sheet;

    @NotBlank @Size(max = 5000) private String text;

    public void load() {
        text = getSheet().text();
        seen = getSheet().version();
    }

    public String write() {
        desk.write(GrantId.parse(id), seen, text.strip());
        notices.doneAndGone("honour.deeds.written");
        return here();
    }

    public String publish() {
        desk.publish(GrantId.parse(id), seen);
        notices.doneAndGone("honour.deeds.published");
        return here();
    }

    public String takeBack() {
        desk.takeBack(GrantId.parse(id), seen);
        notices.doneAndGone("honour.deeds.takenBack");
        return here();
    }

    private String here() {
        return "/honour/deeds?faces-redirect=true&id=" + id;
    }

    public DeedSheet getSheet() {
        if (sheet == null) sheet = desk.read(GrantId.parse(id));
        return sheet;
    }

    public boolean isWritten() {
        return getSheet().version() != DeedSheet.NOTHING_WRITTEN;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
