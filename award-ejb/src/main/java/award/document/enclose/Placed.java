package award.document.enclose;

import award.document.pdf.Reference;

/// Something to be drawn on a page (an XObject), and where: the matrix takes it into a page whose lower left corner is (0, 0) and which is
/// read upright.
public record Placed(Reference drawing, double[] matrix) {}
