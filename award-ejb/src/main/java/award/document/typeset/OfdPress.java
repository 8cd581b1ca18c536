package award.document.typeset;

import award.document.Document;
import award.document.Master;

/// Prints documents as OFD with the fonts and the layout of the [Press].
final class OfdPress {

    private OfdPress() {}

    /// @throws UnprintableException when no font has a character
    static byte[] ofd(Document document, Fonts fonts) {
        var sheets = Compositor.sheets(document, fonts);
        var folio = new Folio(fonts);
        for (int at = 0; at < sheets.size(); at++) {
            if (sheets.get(at).master().numbering() == Master.Numbering.OUTSIDE) folio.number(sheets.get(at), at + 1);
        }
        return OfdFile.write(sheets, document.name(), document.origin());
    }
}
