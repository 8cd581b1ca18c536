package award.document;

/// What a part of a packet holds (内容): a paper composed here, or a file that somebody handed in.
public sealed interface Matter permits Document, Enclosure {

    /// What contents and bookmarks call it; one line.
    String name();
}
