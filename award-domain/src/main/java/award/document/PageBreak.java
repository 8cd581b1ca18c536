package award.document;

/// The next block begins a new page, unless it does so already.
public record PageBreak() implements Block {}
