package award.publicity.web;

import award.publicity.Channel;
import award.publicity.NewObjection;
import award.publicity.NoticeId;
import award.publicity.NoticeRow;
import award.publicity.Objector;
import award.publicity.service.ObjectionDesk;
import award.publicity.service.PublicityDesk;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
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
    @NotNull private Channel channel = Channel.LETTER;
    @NotNull @PastOrPresent private LocalDate receivedOn;
    private String against;
    @Size(max = 100) private String name;
    @Size(max = 200) private String unit;
    @Size(max = 50) private String telephone;
    @Size(max = 200) private String mail;
    @NotBlank @Size(max = 4000) private String facts;
    @Size(max = 2000) private String evidence;
    private transient NoticeRow sheet;

    public void load() {
        receivedOn = LocalDate.now(clock);
    }

    public String register() {
        var id = desk.register(new NewObjection(getSheet().id(), said(against), new Objector(said(name), said(unit), said(telephone), said(mail)),
                facts.strip(), said(evidence), channel, receivedOn, post));
        notices.doneAndGone("publicity.register.done");
        return "/publicity/objection?faces-redirect=true&id=" + id;
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
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

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
