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
            var sheet = sheets.get(at);
            if (sheet.master().numbering() == Master.Numbering.OUTSIDE) folio.number(Integer.toString(at + 1), at % 2 == 0).forEach(sheet::add);
        }
        return OfdFile.write(sheets, document.name(), document.origin());
    }
}
