package award.publicity.web;

import award.publicity.Channel;
import award.publicity.NoticeId;
import award.publicity.NoticeRow;
import award.publicity.service.ObjectionDesk;
import award.publicity.service.PublicityDesk;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// The page `publicity/register.xhtml`: the office puts down an objection that came by letter, visit or telephone.
@Named
@ViewScoped
public class RegisterObjection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PublicityDesk publicity;
    @Inject ObjectionDesk desk;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Clock clock;

    private String notice;
    private final UUID post = UUID.randomUUID();
    private final ObjectionEntry entry = new ObjectionEntry();
    @NotNull private Channel channel = Channel.LETTER;
    @NotNull @PastOrPresent private LocalDate receivedOn;
    private transient NoticeRow sheet;

    public void load() {
        receivedOn = LocalDate.now(clock);
    }

    public String register() {
        var id = desk.register(entry.objection(getSheet().id(), channel, receivedOn, post));
        notices.doneAndGone("publicity.register.done");
        return "/publicity/objection?faces-redirect=true&id=" + id;
    }

    public NoticeRow getSheet() {
        if (sheet == null) sheet = publicity.read(NoticeId.parse(notice));
        return sheet;
    }

    public String getTitle() {
        return texts.line("publicity.noticeOf", getSheet().about(), sheet.list());
    }

    public Channel[] getChannels() {
        return new Channel[] {Channel.LETTER, Channel.VISIT, Channel.TELEPHONE};
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public ObjectionEntry getEntry() {
        return entry;
    }
}
