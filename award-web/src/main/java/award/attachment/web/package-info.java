/// # attachment, for pages
/// The list of a holder's files for the composite `a:attachments` (`AttachmentList`), and handing a file out (`AttachmentDownload`).
package award.attachment.web;
