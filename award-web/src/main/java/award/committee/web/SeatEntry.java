package award.committee.web;

import award.committee.Attendance;
import award.committee.Member;
import award.scheme.rule.Post;
import award.committee.Presence;
import java.io.Serializable;

/// One member's attendance on the page.
public class SeatEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int seat;
    private final String name;
    private final String office;
    private final Post post;
    private Presence presence;
    private String remark;

    SeatEntry(Attendance attendance) {
        seat = attendance.member().seat();
        name = attendance.member().name();
        office = attendance.member().office();
        post = attendance.member().post();
        presence = attendance.presence();
        remark = attendance.substitute();
    }

    Attendance attendance() {
        return new Attendance(new Member(seat, name, office, post), presence, remark == null ? "" : remark.strip());
    }

    public String getName() {
        return name;
    }

    public String getOffice() {
        return office;
    }

    public Post getPost() {
        return post;
    }

    public Presence getPresence() {
        return presence;
    }

    public void setPresence(Presence presence) {
        this.presence = presence;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
