package award.document.service;

import award.document.template.Layout;
import award.document.template.LineChange;
import award.document.template.LineChange.Mark;
import award.document.template.TemplateWriter;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/// Two layouts line by line.
final class Comparison {

    private Comparison() {}

    static List<LineChange> of(Layout earlier, Layout later) {
        var before = TemplateWriter.write(earlier).lines().toList();
        var after = TemplateWriter.write(later).lines().toList();
        var lines = new ArrayList<LineChange>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(before.subList(at, delta.getSource().getPosition()), Mark.SAME, lines);
            add(delta.getSource().getLines(), Mark.GONE, lines);
            add(delta.getTarget().getLines(), Mark.NEW, lines);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(before.subList(at, before.size()), Mark.SAME, lines);
        return lines;
    }

    private static void add(List<String> more, Mark mark, List<LineChange> lines) {
        more.forEach(line -> lines.add(new LineChange(mark, line)));
    }
}
