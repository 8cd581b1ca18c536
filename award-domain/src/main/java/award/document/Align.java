package award.document;

/// How lines stand between the edges. `JUSTIFY` (两端对齐) fills every line but a paragraph's last.
public enum Align { JUSTIFY, LEFT, CENTRE, RIGHT }
