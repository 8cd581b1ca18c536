package award.document.enclose;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A page as it is looked at: cut to its crop box, turned as it says, at the size its unit gives it.
///
/// @param box    what is shown, in the page's own measures
/// @param matrix from those into a page whose lower left corner is (0, 0) and which is read upright
record View(PDRectangle box, double width, double height, double[] matrix) {

    static View of(PDPage page) {
        var box = page.getCropBox();
        double left = box.getLowerLeftX();
        double low = box.getLowerLeftY();
        double wide = box.getWidth();
        double high = box.getHeight();
        var matrix = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new double[] {0, -1, 1, 0, -low, wide + left};
            case 180 -> new double[] {-1, 0, 0, -1, wide + left, high + low};
            case 270 -> new double[] {0, 1, -1, 0, high + low, -left};
            default -> new double[] {1, 0, 0, 1, -left, -low};
        };
        double unit = Math.max(page.getUserUnit(), 0.01);
        for (int at = 0; at < matrix.length; at++) matrix[at] *= unit;
        boolean turned = page.getRotation() % 180 != 0;
        return new View(box, unit * (turned ? high : wide), unit * (turned ? wide : high), matrix);
    }

    /// One matrix after another.
    static double[] after(double[] first, double[] then) {
        return new double[] {
                first[0] * then[0] + first[1] * then[2], first[0] * then[1] + first[1] * then[3],
                first[2] * then[0] + first[3] * then[2], first[2] * then[1] + first[3] * then[3],
                first[4] * then[0] + first[5] * then[2] + then[4], first[4] * then[1] + first[5] * then[3] + then[5]};
    }
}
