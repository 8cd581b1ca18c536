package award.document.enclose;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Whether an archive (ISO 19005-2) takes a page as it is: every font in the file, every colour defined, every operator known. What
/// is unsound beyond that, `Transfer` leaves behind.
final class Fitness {

    private static final Set<String> OPERATORS = Set.of(("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J l m M MP n"
            + " q Q re RG rg ri s S sc SC scn SCN sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"").split(" "));
    private static final Set<COSName> CMYK = Set.of(COSName.DEVICECMYK, COSName.getPDFName("CMYK"));
    private static final Set<COSName> UNREAD = Set.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE);

    /// Looked at already, or being looked at, and found fit.
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> unfit = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean packedBeyondReading;

    boolean fits(PDPage page) throws IOException {
        boolean fit = resources(page.getResources() == null ? null : page.getResources().getCOSObject()) && content(page)
                && group(page.getCOSObject());
        for (var annotation : page.getAnnotations()) {
            var appearance = annotation.getNormalAppearanceStream();
            if (fit && appearance != null) fit = form(appearance.getCOSObject());
        }
        return fit;
    }

    /// Whether pictures were met that are packed in a way that cannot be read here: no page that shows them can be redrawn.
    boolean isPackedBeyondReading() {
        return packedBeyondReading;
    }

    private boolean resources(COSDictionary resources) throws IOException {
        if (resources == null) return true;
        boolean fit = each(resources, COSName.FONT, this::font); // looked through to the end: pictures beyond reading are to be met
        fit &= each(resources, COSName.XOBJECT, this::xobject);
        fit &= each(resources, COSName.COLORSPACE, this::colour);
        fit &= each(resources, COSName.PATTERN, this::pattern);
        fit &= each(resources, COSName.SHADING, this::shading);
        return fit & each(resources, COSName.EXT_G_STATE, this::state);
    }

    @FunctionalInterface
    private interface Look {
        boolean fits(COSBase value) throws IOException;
    }

    private boolean each(COSDictionary resources, COSName kind, Look look) throws IOException {
        var named = resources.getCOSDictionary(kind);
        if (named == null) return true;
        boolean fit = true;
        for (var name : named.keySet()) fit &= once(named.getDictionaryObject(name), look);
        return fit;
    }

    private boolean once(COSBase value, Look look) throws IOException {
        if (value == null) return true;
        if (value instanceof COSName) return look.fits(value);
        if (unfit.contains(value)) return false;
        if (!seen.add(value)) return true;
        boolean fit = look.fits(value);
        if (!fit) unfit.add(value);
        return fit;
    }

    private boolean font(COSBase value) throws IOException {
        if (!(value instanceof COSDictionary font)) return false;
        var kind = font.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE3.equals(kind)) return resources(font.getCOSDictionary(COSName.RESOURCES));
        if (!COSName.TYPE0.equals(kind)) return isEmbedded(font);
        var descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants == null || !(descendants.getObject(0) instanceof COSDictionary inner)) return false;
        boolean mapped = !COSName.CID_FONT_TYPE2.equals(inner.getCOSName(COSName.SUBTYPE)) || inner.containsKey(COSName.CID_TO_GID_MAP);
        return mapped && isEmbedded(inner);
    }

    private static boolean isEmbedded(COSDictionary font) {
        var descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null && List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3).stream()
                .anyMatch(file -> descriptor.getDictionaryObject(file) instanceof COSStream);
    }

    private boolean xobject(COSBase value) throws IOException {
        if (!(value instanceof COSStream drawing) || drawing.containsKey(COSName.F)) return false;
        return COSName.IMAGE.equals(drawing.getCOSName(COSName.SUBTYPE)) ? image(drawing)
                : COSName.FORM.equals(drawing.getCOSName(COSName.SUBTYPE)) && form(drawing);
    }

    private boolean image(COSStream image) throws IOException {
        if (isUnread(image.getFilters())) packedBeyondReading = true;
        return once(image.getDictionaryObject(COSName.COLORSPACE), this::colour);
    }

    private static boolean isUnread(COSBase filters) {
        if (!(filters instanceof COSArray several)) return filters instanceof COSName one && UNREAD.contains(one);
        for (int at = 0; at < several.size(); at++) {
            if (several.getObject(at) instanceof COSName one && UNREAD.contains(one)) return true;
        }
        return false;
    }

    private boolean form(COSStream form) throws IOException {
        return resources(form.getCOSDictionary(COSName.RESOURCES)) && group(form) && content(new PDFormXObject(form));
    }

    private boolean group(COSDictionary drawing) throws IOException {
        var group = drawing.getCOSDictionary(COSName.GROUP);
        return group == null || once(group.getDictionaryObject(COSName.CS), this::colour);
    }

    private boolean colour(COSBase value) throws IOException {
        if (value instanceof COSName name) return !CMYK.contains(name);
        if (!(value instanceof COSArray space) || !(space.getObject(0) instanceof COSName kind)) return true;
        return switch (kind.getName()) {
            case "Indexed", "I", "Pattern" -> space.size() < 2 || once(space.getObject(1), this::colour);
            case "Separation", "DeviceN" -> once(space.getObject(2), this::colour);
            default -> !CMYK.contains(kind);
        };
    }

    private boolean pattern(COSBase value) throws IOException {
        if (value instanceof COSStream tile) return form(tile);
        return !(value instanceof COSDictionary pattern) || once(pattern.getDictionaryObject(COSName.SHADING), this::shading);
    }

    private boolean shading(COSBase value) throws IOException {
        return !(value instanceof COSDictionary shading) || once(shading.getDictionaryObject(COSName.COLORSPACE), this::colour);
    }

    private boolean state(COSBase value) throws IOException {
        var mask = value instanceof COSDictionary state ? state.getDictionaryObject(COSName.SMASK) : null;
        return !(mask instanceof COSDictionary soft) || once(soft.getDictionaryObject(COSName.G), this::xobject);
    }

    private boolean content(PDContentStream content) throws IOException {
        var parser = new PDFStreamParser(content);
        COSBase before = null;
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator && !fits(operator, before)) return false;
            before = token instanceof COSBase operand ? operand : null;
        }
        return true;
    }

    private boolean fits(Operator operator, COSBase before) throws IOException {
        return switch (operator.getName()) {
            case "k", "K" -> false;
            case "cs", "CS" -> !CMYK.contains(before);
            case "BI" -> operator.getImageParameters() == null || inline(operator.getImageParameters());
            default -> OPERATORS.contains(operator.getName());
        };
    }

    private boolean inline(COSDictionary image) throws IOException {
        var space = image.getDictionaryObject(COSName.CS, COSName.COLORSPACE);
        var filter = image.getDictionaryObject(COSName.F, COSName.FILTER);
        boolean lzw = filter instanceof COSName name && name.getName().startsWith("LZW");
        return !lzw && (space == null || colour(space));
    }
}
