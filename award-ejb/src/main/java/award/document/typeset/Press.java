package award.document.typeset;

import award.document.Document;
import award.document.Master;
import award.document.Origin;
import award.document.Packet;
import award.document.Printed;

/// Prints documents and packets as PDF/A-2b. The same model gives the same bytes on one JDK.
///
/// One print at a time: the parsed fonts are shared. Two hundred pages take about a tenth of a second.
public final class Press {

    private final Fonts fonts;

    public Press(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @throws UnprintableException when no font has a character
    public synchronized Printed.Pdf pdf(Document document) {
        var binder = new Binder(fonts);
        binder.bind(document);
        return print(binder, document.name(), document.origin());
    }

    /// @throws UnprintableException when no font has a character
    public synchronized Printed.Pdf pdf(Packet packet) {
        var binder = new Binder(fonts);
        binder.bind(packet);
        return print(binder, packet.cover().name(), packet.cover().origin());
    }

    private Printed.Pdf print(Binder binder, String title, Origin origin) {
        var folio = new Folio(fonts);
        int page = 0;
        for (var sheet : binder.sheets()) {
            page++;
            if (sheet.master().numbering() == Master.Numbering.OUTSIDE) folio.number(sheet, page);
        }
        return new Printed.Pdf(Engraver.engrave(binder.sheets(), binder.bookmarks(), title, origin), page);
    }
}
