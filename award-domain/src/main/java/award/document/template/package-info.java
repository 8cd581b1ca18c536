/// # document, templates 文书模板
/// The texts and parts of official documents as data: a secretary changes them without a release.
///
/// - A [award.document.template.Kind] is declared by the capability that composes it, in one file that also holds the samples and the shipped
///   layout: `/award/<capability>/template/<name>.yaml`. The capability names it when [award.document.template.KindsAsked] is fired.
/// - Gaps in texts are written with the office's words: `公示期为{起始日}至{截止日}`, `{日期:年月}`, `{名单:个数}`.
/// - Parts repeated over the same field go round together; a part `when` a field is there is left out without it; headings number themselves.
/// - A composer hands in typed [award.document.template.Fields] and gets a `Document`: `templates.of("publicity/notice", scheme).fill(fields, origin)`.
package award.document.template;
