package award.document.typeset;

import award.document.Attachments;
import award.document.Ballot;
import award.document.Block;
import award.document.Certificate;
import award.document.Code;
import award.document.Contents;
import award.document.Document;
import award.document.Form;
import award.document.Heading;
import award.document.Master;
import award.document.PageBreak;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.ScoreProfile;
import award.document.Signature;
import award.document.Space;
import award.document.Stamp;
import award.document.Style;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import java.util.ArrayList;
import java.util.List;

/// Sets the blocks of a document as pieces, in order.
final class Compositor {

    private final Typesetter typesetter;
    private final Master master;
    private final double width;
    private final List<Piece> pieces = new ArrayList<>();

    Compositor(Fonts fonts, Master master) {
        this.typesetter = new Typesetter(fonts);
        this.master = master;
        this.width = master.width();
    }

    static List<Sheet> sheets(Document document, Fonts fonts) {
        var compositor = new Compositor(fonts, document.master());
        document.blocks().forEach(compositor::set);
        return new Paginator(document.master()).paginate(compositor.pieces);
    }

    private void set(Block block) {
        switch (block) {
            case RedHead head -> pieces.addAll(new HeadSetter(typesetter, width).redHead(head));
            case Title title -> title(title);
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> pieces.addAll(typesetter.set(paragraph.text(), paragraph.style(), width));
            case Attachments attachments -> attachments(attachments);
            case Signature signature -> signature(signature);
            case Table table -> pieces.addAll(new TableSetter(typesetter, width).set(table));
            case Form form -> pieces.addAll(new FormSetter(typesetter, width).set(form));
            case Stamp stamp -> pieces.add(new FormSetter(typesetter, width).set(stamp));
            case Ballot ballot -> pieces.addAll(new BallotSetter(typesetter, width).set(ballot));
            case ScoreProfile profile -> pieces.addAll(new ProfileSetter(typesetter, width).set(profile));
            case Code code -> pieces.addAll(new CodeSetter(typesetter, width).set(code));
            case Certificate certificate -> pieces.add(new CertificateSetter(typesetter, master).set(certificate));
            case Contents contents -> pieces.addAll(new ContentsSetter(typesetter, width).set(contents));
            case Space space -> pieces.add(new Piece.Gap(space.lines() * Master.LINE));
            case PageBreak turn -> pieces.add(new Piece.Turn());
        }
    }

    private void title(Title title) {
        for (var line : typesetter.balance(Text.of(title.text()), Style.TITLE, width)) pieces.add(new Piece.Clinging(line));
        pieces.add(new Piece.Clinging(Piece.fixed(Master.LINE)));
    }

    private void heading(Heading heading) {
        pieces.add(new Piece.Clinging(new Piece.Drawing(0,
                (x, y, sheet) -> sheet.add(new Ink.Anchor(heading.level(), heading.text(), y)))));
        for (var line : typesetter.set(heading.text(), heading.style(), width)) pieces.add(new Piece.Clinging(line));
    }

    private void attachments(Attachments attachments) {
        pieces.add(new Piece.Gap(Master.LINE));
        double label = characters(attachments.label());
        var names = attachments.names();
        for (int at = 0; at < names.size(); at++) {
            var number = names.size() == 1 ? "" : (at + 1) + ".";
            var name = names.get(at);
            double hang = 2 + label + characters(number + name) - characters(name);
            var words = (at == 0 ? attachments.label() : "") + number + name;
            pieces.addAll(typesetter.set(words, Style.BODY.indented(at == 0 ? 2 : 2 + label, hang), width));
        }
    }

    private double characters(String words) {
        return typesetter.width(words, Style.BODY) / Typesetter.em(Style.BODY);
    }

    /// A signature never stands alone on its page: the text's last line goes with it.
    private void signature(Signature signature) {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Line line) pieces.set(pieces.size() - 1, new Piece.Clinging(line));
        pieces.addAll(new HeadSetter(typesetter, width).signature(signature));
    }
}
