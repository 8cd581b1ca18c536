package award.document.typeset;

import award.document.Align;
import award.document.Certificate;
import award.document.Face;
import award.document.Master;
import award.document.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Sets certificates: one sheet each, everything at its place inside the frame.
final class CertificateSetter {

    private static final Style HEADING = new Style(Face.TITLE, 46, 62, Align.CENTRE, 0, 0, 0);
    private static final Style HOLDER = new Style(Face.HEI, 24, 38, Align.LEFT, 0, 0, 0);
    private static final Style BODY = new Style(Face.KAI, 22, 42, Align.JUSTIFY, 2, 0, 0);
    private static final Style CLOSE = new Style(Face.KAI, 20, 32, Align.CENTRE, 0, 0, 0);
    private static final Style SMALL = new Style(Face.SONG, 10.5, 16, Align.LEFT, 0, 0, 0);
    private static final Style MARK = new Style(Face.HEI, 14, 20, Align.RIGHT, 0, 0, 0);
    private static final double SIDE = Master.mm(8);
    private static final double BELOW_HEADING = Master.mm(9);
    private static final double SEAL = Master.mm(85);
    private static final double FOOT = Master.mm(38);
    private static final int SMALLEST = 10;

    private final Typesetter typesetter;
    private final Master master;

    CertificateSetter(Typesetter typesetter, Master master) {
        this.typesetter = typesetter;
        this.master = master;
    }

    Piece set(Certificate certificate) {
        return new Piece.Drawing(master.height(), (x, y, sheet) -> draw(certificate, x, y, sheet));
    }

    private void draw(Certificate certificate, double x, double y, Sheet sheet) {
        new Fret(master).draw(sheet);
        if (!certificate.mark().isEmpty()) {
            stack(typesetter.set(certificate.mark(), MARK, master.width()).stream().map(line -> line.in(Ink.Colour.RED)).toList(), x, y - Master.mm(4), sheet);
        }
        double at = heading(certificate.heading(), x, y, sheet) + BELOW_HEADING;
        double room = master.height() - (at - y) - FOOT;
        var lines = IntStream.iterate(0, smaller -> smaller + 1).mapToObj(smaller -> text(certificate, smaller))
                .filter(set -> set.stream().mapToDouble(Line::height).sum() <= room).findFirst().orElseThrow();
        stack(lines, x + SIDE, at, sheet);
        foot(certificate, x, y + master.height(), sheet);
    }

    /// Holder and body, so many points smaller that long names find room.
    private List<Line> text(Certificate certificate, int smaller) {
        if (smaller > SMALLEST) throw new IllegalStateException("more than a certificate holds: " + certificate.holder());
        var body = BODY.sized(BODY.size() - smaller, BODY.leading() - 2.5 * smaller);
        var lines = new ArrayList<>(typesetter.set(certificate.holder(), HOLDER.sized(HOLDER.size() - smaller, HOLDER.leading() - 2 * smaller), inner()));
        for (var paragraph : certificate.body()) lines.addAll(typesetter.set(paragraph, body, inner()));
        return lines;
    }

    /// The heading with its characters apart, a fine line running out from it on either side.
    private double heading(String words, double x, double y, Sheet sheet) {
        var lines = typesetter.set(String.join("\u3000", words.codePoints().mapToObj(Character::toString).toList()), HEADING, master.width());
        for (var line : lines) {
            double middle = y + HEADING.leading() / 2;
            double gap = Master.mm(8);
            ornament(x + Master.mm(12), x + line.start() - gap, middle, sheet);
            ornament(x + line.end() + gap, x + master.width() - Master.mm(12), middle, sheet);
        }
        return stack(lines.stream().map(line -> line.in(Ink.Colour.RED)).toList(), x, y, sheet);
    }

    private static void ornament(double from, double to, double y, Sheet sheet) {
        sheet.add(new Ink.Rule(from, y - 1.6, to, y - 1.6, 0.5, Ink.Colour.GOLD, 0));
        sheet.add(new Ink.Rule(from, y + 1.6, to, y + 1.6, 1.4, Ink.Colour.GOLD, 0));
    }

    private void foot(Certificate certificate, double x, double bottom, Sheet sheet) {
        double seal = CLOSE.leading() * (certificate.issuers().size() + 1);
        double right = x + master.width() - SIDE - SEAL;
        double at = bottom - seal - Master.mm(2);
        for (var issuer : certificate.issuers()) at = stack(typesetter.set(issuer, CLOSE, SEAL), right, at, sheet);
        stack(typesetter.set(certificate.date(), CLOSE, SEAL), right, at, sheet);

        double code = Master.mm(certificate.code().mm());
        CodeSetter.draw(certificate.code().content(), x + SIDE, bottom - code - Master.mm(6), code, sheet);
        stack(typesetter.set(certificate.code().caption(), SMALL.aligned(Align.CENTRE).sized(9, 13), code + Master.mm(10)), x + SIDE - Master.mm(5), bottom - Master.mm(4.5), sheet);
        double lines = SMALL.leading() * certificate.particulars().size();
        double beside = bottom - Master.mm(6) - lines;
        for (var line : certificate.particulars()) {
            beside = stack(typesetter.set(line, SMALL, right - x - SIDE - code), x + SIDE + code + Master.mm(5), beside, sheet);
        }
    }

    private double inner() {
        return master.width() - 2 * SIDE;
    }

    private static double stack(List<Line> lines, double x, double y, Sheet sheet) {
        double at = y;
        for (var line : lines) {
            line.draw(x, at, sheet);
            at += line.height();
        }
        return at;
    }
}
