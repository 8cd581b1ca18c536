package award.document.typeset;

import award.document.Master;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An element of an OFD file being written.
final class OfdXml {

    private static final String OFD = "http://www.ofdspec.org/2016";
    private static final double MM = 25.4 / 72;

    private final XMLStreamWriter xml;

    private OfdXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(String root, Consumer<OfdXml> content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("ofd", root, OFD);
            xml.writeNamespace("ofd", OFD);
            content.accept(new OfdXml(xml));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
        return bytes.toByteArray();
    }

    OfdXml element(String name, Consumer<OfdXml> content) {
        try {
            xml.writeStartElement("ofd", name, OFD);
            content.accept(this);
            xml.writeEndElement();
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
        return this;
    }

    OfdXml text(String name, String text) {
        return element(name, element -> element.words(text));
    }

    OfdXml words(String text) {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
        return this;
    }

    OfdXml attribute(String name, Object value) {
        try {
            xml.writeAttribute(name, String.valueOf(value));
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
        return this;
    }

    /// Points in millimetres, to a thousandth.
    static String mm(double points) {
        long thousandths = Math.round(points * MM * 1000);
        var written = new StringBuilder().append(thousandths < 0 ? "-" : "").append(Math.abs(thousandths) / 1000);
        int rest = (int) (Math.abs(thousandths) % 1000);
        if (rest == 0) return written.toString();
        written.append('.').append(rest / 100);
        if (rest % 100 > 0) written.append(rest / 10 % 10);
        if (rest % 10 > 0) written.append(rest % 10);
        return written.toString();
    }

    static String box(double x, double y, double width, double height) {
        return mm(x) + " " + mm(y) + " " + mm(width) + " " + mm(height);
    }

    static String box(Master master) {
        return box(0, 0, master.paperWidth(), master.paperHeight());
    }

    private static IllegalStateException unwritable(XMLStreamException broken) {
        return new IllegalStateException("cannot write into memory", broken);
    }
}
