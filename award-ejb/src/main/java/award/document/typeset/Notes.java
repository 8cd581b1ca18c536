package award.document.typeset;

import award.document.Enclosure;
import award.document.Printed;
import award.document.enclose.Survey;
import award.shared.Message;
import java.util.ArrayList;
import java.util.List;

/// What the press says of a print.
final class Notes {

    private Notes() {}

    static List<Message> of(Enclosure file, Survey survey) {
        var notes = new ArrayList<Message>();
        long redrawn = survey.pages().stream().filter(Survey.Page::redrawn).count();
        if (redrawn > 0) notes.add(Message.message("document.note.redrawn", file.name(), redrawn));
        if (survey.remarks().contains(Survey.Remark.SIGNED)) notes.add(Message.message("document.note.signed", file.name()));
        if (survey.remarks().contains(Survey.Remark.STRIPPED)) notes.add(Message.message("document.note.stripped", file.name()));
        if (survey.unfit()) notes.add(Message.message("document.note.unfit", file.name()));
        return notes;
    }

    static Printed.Unprintable of(UnprintableException missing) {
        var character = Character.toString(missing.codePoint());
        var code = "U+%04X".formatted(missing.codePoint());
        var reason = missing.part().map(part -> Message.message("document.unprintableIn", character, code, missing.among(), part))
                .orElseGet(() -> Message.message("document.unprintable", character, code, missing.among()));
        return new Printed.Unprintable(missing.codePoint(), missing.among(), missing.part(), reason);
    }
}
