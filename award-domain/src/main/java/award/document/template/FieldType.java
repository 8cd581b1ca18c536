package award.document.template;

/// What a field of a template holds.
public enum FieldType {
    /// Words. A line feed begins a new paragraph where the text stands alone.
    TEXT,
    DAY,
    MONEY,
    /// Not to be read, only to be asked: whether a part is printed.
    YES_NO,
    /// Texts of one kind: parts are repeated over it, or it stands in a line, joined.
    LIST,
    /// Rows of fields: tables and repeated parts are made over it.
    TABLE,
    /// Ready blocks that the composer makes, such as the list of a ballot: placed, not changed.
    BLOCKS
}
