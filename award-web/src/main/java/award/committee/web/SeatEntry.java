package award.committee.web;

import award.committee.Attendance;
import award.committee.Member;
import award.committee.NotedBy;
import award.committee.Presence;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/// One member's attendance on the page, beside what it was when the page was loaded.
public class SeatEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Attendance seen;
    private Presence presence;
    @Size(max = 200) private String remark;

    SeatEntry(Attendance attendance) {
        seen = attendance;
        presence = attendance.presence();
        remark = attendance.substitute();
    }

    Attendance seen() {
        return seen;
    }

    /// As it is to be; what was not changed here stays as it was seen.
    Attendance noted(NotedBy by) {
        var why = remark == null ? "" : remark.strip();
        return presence == seen.presence() && why.equals(seen.substitute()) ? seen : seen.as(presence, why, by);
    }

    public Attendance getSeen() {
        return seen;
    }

    public Member getMember() {
        return seen.member();
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
