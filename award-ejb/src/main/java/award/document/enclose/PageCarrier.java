package award.document.enclose;

import award.document.pdf.PdfFile;
import award.document.pdf.Reference;
import award.document.pdf.Transfer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/// Carries a page over as it is, with what its annotations and form fields show: seals, stamps and filled-in fields stay to be seen,
/// and can no longer be acted on.
final class PageCarrier {

    private final PdfFile target;
    private final Transfer transfer;

    PageCarrier(PdfFile target, Transfer transfer) {
        this.target = target;
        this.transfer = transfer;
    }

    List<Placed> carry(PDPage page) throws IOException {
        var view = View.of(page);
        var drawings = new ArrayList<Placed>();
        drawings.add(new Placed(content(page, view), view.matrix()));
        for (var annotation : page.getAnnotations()) {
            if (isSeen(annotation)) drawings.add(appearance(annotation, view));
        }
        return drawings;
    }

    private Reference content(PDPage page, View view) throws IOException {
        var form = new COSDictionary();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, view.box().getCOSArray());
        var resources = page.getResources();
        form.setItem(COSName.RESOURCES, resources == null ? new COSDictionary() : transfer.carry(resources.getCOSObject()));
        var group = page.getCOSObject().getCOSDictionary(COSName.GROUP);
        if (group != null) form.setItem(COSName.GROUP, transfer.carry(group));
        if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream single) {
            if (single.getItem(COSName.DECODE_PARMS) != null) form.setItem(COSName.DECODE_PARMS, transfer.carry(single.getItem(COSName.DECODE_PARMS)));
            return transfer.carry(single, form);
        }
        try (var joined = page.getContents()) {
            return target.packing(target.reserve(), form, joined);
        }
    }

    private static boolean isSeen(PDAnnotation annotation) {
        boolean seen = !annotation.isHidden() && !annotation.isNoView() && annotation.getRectangle() != null;
        return seen && !(annotation instanceof PDAnnotationLink) && !(annotation instanceof PDAnnotationPopup)
                && appearance(annotation) != null && appearance(annotation).getBBox() != null;
    }

    private static PDAppearanceStream appearance(PDAnnotation annotation) {
        return annotation.getNormalAppearanceStream();
    }

    /// ISO 32000, 12.5.5, algorithm 8: the appearance's box, turned by its matrix, fills the annotation's rectangle.
    private Placed appearance(PDAnnotation annotation, View view) throws IOException {
        var appearance = appearance(annotation);
        var shown = appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
        var place = annotation.getRectangle();
        double across = shown.getWidth() == 0 ? 1 : place.getWidth() / shown.getWidth();
        double up = shown.getHeight() == 0 ? 1 : place.getHeight() / shown.getHeight();
        var fitted = new double[] {across, 0, 0, up, place.getLowerLeftX() - shown.getX() * across, place.getLowerLeftY() - shown.getY() * up};

        var form = (COSDictionary) new COSDictionary((COSDictionary) appearance.getCOSObject());
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.removeItem(COSName.LENGTH);
        form.removeItem(COSName.FILTER);
        var about = (COSDictionary) transfer.carry(form);
        return new Placed(transfer.carry(appearance.getCOSObject(), about), View.after(fitted, view.matrix()));
    }
}
