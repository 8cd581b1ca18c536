package award.attachment.inspect;

import award.attachment.FileKind;
import award.attachment.FileName;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What an Office Open XML package (ECMA-376) says about its parts: its main part, and what it would fetch from elsewhere.
final class OfficeParts {

    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileKind.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileKind.PPTX);

    /// Kinds of relation by which opening a document loads another one. A link that somebody must click is none of them.
    private static final Set<String> LOADED = Set.of("attachedTemplate", "oleObject", "frame", "subDocument");

    private static final XMLInputFactory READERS = readers();

    private OfficeParts() {}

    private static XMLInputFactory readers() {
        var readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return readers;
    }

    /// The kind by the list of content types; null when no main part is one of ours.
    static FileKind kind(InputStream types, FileName name) throws IOException, UnsoundException {
        var found = new FileKind[1];
        var macros = new boolean[1];
        each(types, (element, xml) -> {
            var type = attribute(xml, "ContentType");
            if (MAIN_PARTS.containsKey(type)) found[0] = MAIN_PARTS.get(type);
            if (type.contains("macroEnabled") || type.contains("vbaProject")) macros[0] = true;
        });
        if (macros[0]) throw new UnsoundException("attachment.refused.macros", name.text());
        return found[0];
    }

    static void refuseRemote(InputStream relations, FileName name) throws IOException, UnsoundException {
        var remote = new boolean[1];
        each(relations, (element, xml) -> {
            var type = attribute(xml, "Type");
            if (attribute(xml, "TargetMode").equals("External") && LOADED.contains(type.substring(type.lastIndexOf('/') + 1))) remote[0] = true;
        });
        if (remote[0]) throw new UnsoundException("attachment.refused.remote", name.text());
    }

    private static void each(InputStream part, BiConsumer<String, XMLStreamReader> look) throws IOException {
        try {
            var xml = READERS.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) look.accept(xml.getLocalName(), xml);
            }
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
