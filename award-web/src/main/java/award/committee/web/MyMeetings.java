package award.committee.web;

import award.committee.MeetingId;
import award.committee.MeetingState;
import award.committee.MyMeeting;
import award.committee.Reply;
import award.committee.service.InvitationDesk;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/// The page `committee/mine.xhtml`: the meetings a member is called to, with the answer to each.
@Named
@ViewScoped
public class MyMeetings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject InvitationDesk desk;
    @Inject Notices notices;

    private transient List<MyMeeting> all;
    @Size(max = 200) private String words;

    public void come(MyMeeting meeting) {
        answer(meeting, Reply.COMES, "");
    }

    public void askLeave(MyMeeting meeting) {
        answerWith(meeting, Reply.LEAVE, "committee.mine.whyMissing");
    }

    public void send(MyMeeting meeting) {
        answerWith(meeting, Reply.SUBSTITUTE, "committee.mine.whoMissing");
    }

    private void answerWith(MyMeeting meeting, Reply reply, String missing) {
        if (words == null || words.isBlank()) notices.problem(missing);
        else answer(meeting, reply, words.strip());
    }

    private void answer(MyMeeting meeting, Reply reply, String why) {
        desk.answer(new MeetingId(meeting.id()), reply, why).ifPresentOrElse(
                finding -> notices.refused(Findings.of(finding)),
                () -> notices.done("committee.mine.answered"));
        words = null;
        all = null;
    }

    public List<MyMeeting> getAhead() {
        return all().stream().filter(each -> each.state().isArrangeable()).toList();
    }

    public List<MyMeeting> getBehind() {
        return all().stream().filter(each -> each.state() == MeetingState.CLOSED).toList();
    }

    private List<MyMeeting> all() {
        if (all == null) all = desk.mine();
        return all;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
