package award.publicity.web;

import award.publicity.NewNotice;
import award.publicity.NoticeId;
import award.publicity.NoticeRow;
import award.publicity.Publication;
import award.publicity.Stop;
import award.publicity.service.PublicityDesk;
import award.scheme.service.RegulationShelf;
import award.shared.Findings;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `publicity/stop.xhtml`: a notice is stopped, or corrected by a new one that runs its full length from today.
@Named
@ViewScoped
public class StopNotice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PublicityDesk desk;
    @Inject RegulationShelf regulations;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Clock clock;

    private String id;
    private final DecisionEntry decision = new DecisionEntry();
    @NotBlank private String list;
    private transient NoticeRow notice;

    public void load() {
        decision.setDay(LocalDate.now(clock));
        list = String.join("\n", getNotice().entries());
    }

    public String stop() {
        desk.stop(NoticeId.parse(id), decided());
        notices.doneAndGone("publicity.stop.done");
        return "/publicity/read?faces-redirect=true&id=" + id;
    }

    public String replace() {
        return switch (desk.replace(NoticeId.parse(id), corrected(), decided())) {
            case Publication.Published published -> {
                notices.doneAndGone("publicity.stop.replaced", published.period().running().lastDay());
                yield "/publicity/read?faces-redirect=true&id=" + published.notice();
            }
            case Publication.Refused refused -> {
                notices.refused(Findings.of(refused.finding()));
                yield null;
            }
        };
    }

    private Stop decided() {
        return new Stop(decision.getDay(), decision.document(), decision.reason());
    }

    /// As long as the rule asks, from today.
    private NewNotice corrected() {
        var rule = regulations.get(getNotice().scheme(), notice.version()).rules().notice(notice.rule()).orElseThrow();
        return new NewNotice(notice.matter(), notice.about(), notice.scheme(), notice.version(), notice.rule(), LocalDate.now(clock),
                rule.period().length(), entries(), null);
    }

    private List<String> entries() {
        return list.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public NoticeRow getNotice() {
        if (notice == null) notice = desk.read(NoticeId.parse(id));
        return notice;
    }

    public String getTitle() {
        return texts.line("publicity.noticeOf", getNotice().about(), notice.list());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public DecisionEntry getDecision() {
        return decision;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}
