/// # attachment, at work
/// `AttachmentDesk`: lists, keeps, opens and removes files, after asking who owns the slot. `UploadDesk`: takes a large file in by parts.
/// `Housekeeping`: clears away each night what was begun and never finished, and what nobody names any more.
/// `Originals`: the files themselves, for desks that bind them.
package award.attachment.service;
