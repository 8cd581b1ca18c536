package award.document;

/// The five faces (字体) of government documents.
public enum Face {
    /// 仿宋: running text.
    FANGSONG,
    /// 宋: tables, page numbers.
    SONG,
    /// 小标宋: titles.
    TITLE,
    /// 黑: first-level headings, table heads.
    HEI,
    /// 楷: second-level headings, quotations.
    KAI
}
