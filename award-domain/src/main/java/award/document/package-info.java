/// # document 文书
/// Everything that prints, as a model first: what stands on paper, in which order and in which rank, and nothing about files.
/// Other capabilities compose a [award.document.Document] or a [award.document.Packet]; PDF (and later DOCX and OFD) are
/// renderings of it, so they cannot drift apart.
///
/// - Publishes: documents of blocks ([award.document.Block]), packets of documents and of files handed in
///   ([award.document.Enclosure]), the page master of GB/T 9704-2012.
/// - May use: `identity` (who may change templates), `shared`. Knows no award: every word on the paper, labels included, comes in with the model.
/// - All records, all immutable, equal by value: equal models print equal bytes.
/// - Sizes are points, heights of tall things millimetres; where a number is in millimetres its name says `mm`.
///
/// Composing reads as the paper looks:
/// ```java
/// var minutes = Document.of("评审工作报告", origin)
///         .add(new Title("关于2026年度评审工作情况的报告"))
///         .add(Paragraph.flush("评审委员会："))
///         .add(Heading.numbered(1, 1, "基本情况"))
///         .add(Paragraph.of("本届共收到申报材料63份，经资格审查，58家组织进入评审。"))
///         .add(Table.of(Column.shares(1, 4, 2), Row.of("序号", "组织名称", "得分"))
///                 .add(Row.of("1", "甲公司", "682.50")))
///         .add(Signature.unsealed("评审委员会办公室", "2026年11月21日"));
/// ```
/// and a packet is its cover and its parts in order: `Packet.of(cover, "目　　录").add(minutes).enclose(licence).add(ballots)`.
///
/// What is kept of a packet that was handed out: its [award.document.Packet#hash] and its [award.document.Pagination].
package award.document;
