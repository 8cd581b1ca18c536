package award.document.typeset;

import award.document.Document;
import award.document.Packet;
import award.document.Printed;

/// Prints that must come out.
final class Prints {

    private Prints() {}

    static Printed.Pdf pdf(Press press, Document document) {
        return (Printed.Pdf) press.print(document);
    }

    static Printed.Pdf pdf(Press press, Packet packet) {
        return (Printed.Pdf) press.print(packet);
    }
}
