package award.document.typeset;

/// A line of the outline (书签).
///
/// @param page of the file, from 1
/// @param y    from the top of the page
record Bookmark(int level, String name, int page, double y) {}
