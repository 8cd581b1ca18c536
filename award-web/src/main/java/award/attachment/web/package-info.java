/// # attachment, for pages
/// The list of a holder's files for the composite `a:attachments` (`AttachmentList`), handing a file out (`AttachmentDownload`), and
/// taking one in by parts (`UploadEndpoint`, with the script `resources/award/js/upload.js`).
package award.attachment.web;
