package award.scenario;

import award.application.form.ApplicationForm;
import award.application.form.FilledForm;
import award.scheme.Regulation;
import award.scheme.file.Entry;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.FormBlock.Figures;
import award.scheme.rule.FormBlock.Indicator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the questions about a form: what a block of it still lacks, and what follows from its figures.
record FormReader(Regulation regulation) {

    Question lacks(Entry when, Optional<Entry> given) {
        var form = form(when);
        var block = form.rule().block(when.text("block")).orElseThrow(() -> when.refuse("block", "scenario.fault.noBlock", when.text("block")));
        return new Question.FormLacks(new FilledForm(form, answers(given)), block);
    }

    Question figure(Entry when, Optional<Entry> given) {
        var form = form(when);
        var block = form.blocks().stream().filter(Figures.class::isInstance).map(Figures.class::cast).findFirst()
                .orElseThrow(() -> when.refuse("question", "scenario.fault.noBlock", "figures"));
        var key = when.text("figure");
        Indicator indicator = block.indicators().stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> when.refuse("figure", "scenario.fault.noBlock", key));
        return new Question.FigureFollows(new FilledForm(form, answers(given)), block, indicator, when.number("year"));
    }

    private ApplicationForm form(Entry when) {
        var kind = when.one("kind", AwardeeKind.class, AwardeeKind.ORGANISATION);
        return ApplicationForm.of(regulation, kind, when.number("launched"))
                .orElseThrow(() -> when.refuse("question", "scenario.fault.noBlock", kind.name()));
    }

    private static Map<String, String> answers(Optional<Entry> given) {
        return given.flatMap(entry -> entry.entry("answers")).map(answers -> {
            var told = answers.keys().stream().collect(Collectors.toMap(key -> key, answers::text));
            answers.close();
            return told;
        }).orElseGet(Map::of);
    }
}
