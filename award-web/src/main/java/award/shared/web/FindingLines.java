package award.shared.web;

import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/// Puts findings into words, in the order of the examination.
@Named
@ApplicationScoped
public class FindingLines {

    @Inject Texts texts;

    public List<FindingLine> of(Findings findings) {
        var reader = Texts.ofThePage();
        return findings.all().stream().map(finding -> line(finding, reader)).toList();
    }

    /// The tone of a chip: met, unmet or open.
    public String tone(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "met";
            case ASK -> "open";
            case REFUSE -> "unmet";
        };
    }

    FindingLine line(Finding finding, Locale reader) {
        var verdict = Findings.verdictOf(finding.answer());
        return new FindingLine(tone(verdict), texts.say(Message.message("shared.Answer." + tone(verdict)), reader), finding.clause(),
                reason(finding.answer(), reader), said(finding.facts(), reader), said(finding.reckoning(), reader),
                until(finding.answer(), reader));
    }

    private String reason(Answer answer, Locale reader) {
        return switch (answer) {
            case Answer.Met met -> "";
            case Answer.Unmet unmet -> texts.say(unmet.reason(), reader);
            case Answer.Open open -> texts.say(open.question(), reader);
        };
    }

    private String until(Answer answer, Locale reader) {
        return answer instanceof Answer.Unmet unmet ? texts.say(unmet.until(), reader) : "";
    }

    private List<String> said(List<Message> messages, Locale reader) {
        return messages.stream().map(message -> texts.say(message, reader)).toList();
    }
}
