package award.document.enclose;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// A picture as PDF draws it (an image XObject).
final class Picture {

    private Picture() {}

    static COSDictionary about(int width, int height, int bits, COSBase colours) {
        var about = new COSDictionary();
        about.setItem(COSName.TYPE, COSName.XOBJECT);
        about.setItem(COSName.SUBTYPE, COSName.IMAGE);
        about.setInt(COSName.WIDTH, width);
        about.setInt(COSName.HEIGHT, height);
        about.setInt(COSName.BITS_PER_COMPONENT, bits);
        about.setItem(COSName.COLORSPACE, colours);
        return about;
    }

    /// Upright, over the whole of a page of so many points.
    static double[] over(double width, double height) {
        return new double[] {width, 0, 0, height, 0, 0};
    }
}
