package award.notification.web;

import award.notification.LetterId;
import award.notification.LetterRow;
import award.notification.OutboxQuery;
import award.notification.service.OutboxDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/// The page `notification/release.xhtml`: who gets what, before it goes out. What was shown is what is sent, or nothing.
@Named
@ViewScoped
public class ReleaseLetters implements Serializable {

    private static final long serialVersionUID = 1L;

    /// More than an office sends in one go; the rest follows with the next one.
    private static final int MOST = 500;

    @Inject OutboxDesk desk;
    @Inject Notices notices;

    private String kind;
    private String matter;
    private String letter;
    private List<LetterRow> rows;

    public void load() {
        var found = desk.page(OutboxQuery.drafts(kind, UUID.fromString(matter)), 0, MOST);
        rows = List.copyOf(letter == null ? found : found.stream().filter(row -> row.id().equals(LetterId.parse(letter))).toList());
    }

    public String release() {
        desk.release(rows);
        notices.doneAndGone("notification.release.done", rows.size());
        return "/notification/outbox?faces-redirect=true&state=RELEASED&kind=" + kind + "&matter=" + matter;
    }

    public List<LetterRow> getRows() {
        return rows;
    }

    public String getAbout() {
        return rows.isEmpty() ? "" : rows.getFirst().about();
    }

    /// How many of them a mail tells of.
    public long getMailed() {
        return rows.stream().filter(row -> !row.isInboxOnly()).count();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
