/// # attachment 附件
/// Files that people hand in: a scanned approval, a proof, a stamped page. Each belongs to a [Holder], a slot of a matter.
///
/// - Publishes: `AttachmentId`, `Holder`, `AttachmentRow`, `FileKind`, `FileName`, `Kept`, the question `AttachmentAsked`. May use: nothing but `shared`.
/// - Knows no business: whoever owns a slot answers [AttachmentAsked], and nobody's answer is a refusal.
/// - Distrusts what it is given: what a file is shows in its bytes, and what can act (scripts, macros, programs) is not kept.
/// - What is kept does not change. The same bytes are kept once, whoever handed them in.
package award.attachment;
