package award.review.web;

import award.review.Panelist;
import java.io.Serializable;

/// One seat of the panel, as it is typed.
public class PanelSeat implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String from;
    private boolean leader;

    PanelSeat() {}

    PanelSeat(Panelist panelist) {
        name = panelist.name();
        from = panelist.from();
        leader = panelist.leader();
    }

    boolean isTaken() {
        return name != null && !name.isBlank();
    }

    Panelist panelist() {
        return new Panelist(name.strip(), from == null ? "" : from.strip(), leader);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public boolean isLeader() {
        return leader;
    }

    public void setLeader(boolean leader) {
        this.leader = leader;
    }
}
