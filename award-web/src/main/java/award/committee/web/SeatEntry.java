package award.committee.web;

import award.committee.Attendance;
import award.committee.Member;
import award.scheme.rule.Post;
import award.committee.Presence;
import java.io.Serializable;

/// One member's attendance on the page.
public class SeatEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Member member;
    private Presence presence;
    private String remark;

    SeatEntry(Attendance attendance) {
        member = attendance.member();
        presence = attendance.presence();
        remark = attendance.substitute();
    }

    Attendance attendance() {
        return new Attendance(member, presence, remark == null ? "" : remark.strip());
    }

    public String getName() {
        return member.name();
    }

    public String getOffice() {
        return member.office();
    }

    public Post getPost() {
        return member.post();
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
