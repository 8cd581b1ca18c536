package award.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/// Carries objects of one file over into another: each once, however many refer to it, and also when the file is opened anew between.
/// What acts by itself, carries other files along or describes the file it came from stays behind, and so does what an archive forbids
/// and no page shows.
public final class Transfer {

    private static final Set<String> LEFT_BEHIND = Set.of("AA", "Metadata", "PieceInfo", "StructParent", "StructParents", "Parent", "OPI",
            "Alternates", "PS", "Ref", "Interpolate", "TR", "TR2", "HT", "HTP", "LastModified", "JS", "OpenAction");
    /// Entries whose keys are names somebody gave, whatever they look like: fonts of a page, glyphs of a font.
    private static final Set<String> OF_NAMES = Set.of("Font", "XObject", "ColorSpace", "Pattern", "Shading", "ExtGState", "Properties", "CharProcs", "Colorants");
    private static final COSName LZW = COSName.LZW_DECODE;

    private final PdfFile file;
    private final Map<COSObjectKey, Reference> numbered = new HashMap<>();
    private final Map<COSStream, Reference> streams = new IdentityHashMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    private record Waiting(Reference as, COSBase object, boolean ofNames) {}

    public Transfer(PdfFile file) {
        this.file = file;
    }

    /// A value as the new file says it, written with all it refers to.
    public COSBase carry(COSBase value) throws IOException {
        var carried = carried(value, false);
        while (!waiting.isEmpty()) write(waiting.pop());
        streams.clear(); // objects of the open file are let go; what has a number is remembered by it
        return carried;
    }

    /// A stream under a dictionary of the caller's, its bytes as they are packed.
    public Reference carry(COSStream stream, COSDictionary about) throws IOException {
        var as = file.reserve();
        bytes(as, stream, about);
        return as;
    }

    private COSBase carried(COSBase value, boolean ofNames) {
        return switch (value) {
            case null -> COSNull.NULL;
            case COSObject object -> referred(object, ofNames);
            case COSStream stream -> streams.computeIfAbsent(stream, first -> waits(first, false));
            case COSDictionary dictionary -> carried(dictionary, ofNames);
            case COSArray array -> {
                var copy = new COSArray();
                for (int at = 0; at < array.size(); at++) copy.add(carried(array.get(at), false));
                yield copy;
            }
            default -> value;
        };
    }

    private COSDictionary carried(COSDictionary dictionary, boolean ofNames) {
        var copy = new COSDictionary();
        for (var entry : dictionary.entrySet()) {
            var key = entry.getKey().getName();
            if (ofNames || !LEFT_BEHIND.contains(key)) copy.setItem(entry.getKey(), carried(entry.getValue(), !ofNames && OF_NAMES.contains(key)));
        }
        return copy;
    }

    private COSBase referred(COSObject object, boolean ofNames) {
        var known = object.getKey() == null ? null : numbered.get(object.getKey());
        if (known != null) return known;
        var value = object.getObject();
        if (value == null || value instanceof COSNull) return COSNull.NULL;
        if (object.getKey() == null) return carried(value, ofNames);
        var as = waits(value, ofNames);
        numbered.put(object.getKey(), as);
        return as;
    }

    private Reference waits(COSBase object, boolean ofNames) {
        var as = file.reserve();
        waiting.push(new Waiting(as, object, ofNames));
        return as;
    }

    private void write(Waiting next) throws IOException {
        if (next.object() instanceof COSStream stream) bytes(next.as(), stream, carried((COSDictionary) stream, false));
        else file.write(next.as(), carried(next.object(), next.ofNames()));
    }

    private void bytes(Reference as, COSStream stream, COSDictionary about) throws IOException {
        about.removeItem(COSName.LENGTH);
        var filters = stream.getFilters();
        boolean repacked = LZW.equals(filters) || filters instanceof COSArray several && several.indexOfObject(LZW) >= 0;
        if (repacked) {
            try (var plain = stream.createInputStream()) {
                file.packing(as, about, plain);
            }
        } else {
            if (filters != null) about.setItem(COSName.FILTER, filters(filters));
            try (var raw = stream.createRawInputStream()) {
                file.stream(as, about, raw);
            }
        }
    }

    /// Said within the dictionary, whatever the other file did.
    private static COSBase filters(COSBase filters) {
        if (!(filters instanceof COSArray several)) return filters;
        var copy = new COSArray();
        for (int at = 0; at < several.size(); at++) copy.add(several.getObject(at));
        return copy;
    }
}
