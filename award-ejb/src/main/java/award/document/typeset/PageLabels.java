package award.document.typeset;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/// What a viewer calls the pages of a file, where it is not their place: the numbers printed on them.
final class PageLabels {

    private PageLabels() {}

    /// @param labels one for each page; empty for a side that has none
    static COSDictionary of(List<String> labels) {
        var ranges = new COSArray();
        int expected = -1;
        for (int at = 0; at < labels.size(); at++) {
            var label = labels.get(at);
            boolean counts = label.matches("[0-9]{1,9}");
            if (!counts || Integer.parseInt(label) != expected) {
                ranges.add(COSInteger.get(at));
                ranges.add(range(label, counts));
            }
            expected = counts ? Integer.parseInt(label) + 1 : -1;
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, ranges);
        return tree;
    }

    /// Whether every page is called by its place anyway.
    static boolean arePlaces(List<String> labels) {
        for (int at = 0; at < labels.size(); at++) {
            if (!labels.get(at).equals(Integer.toString(at + 1))) return false;
        }
        return true;
    }

    private static COSDictionary range(String label, boolean counts) {
        var range = new COSDictionary();
        if (counts) {
            range.setItem(COSName.S, COSName.D);
            range.setInt(COSName.getPDFName("St"), Integer.parseInt(label));
        } else {
            range.setItem(COSName.P, new COSString(label));
        }
        return range;
    }
}
