/// # attachment, at work
/// `AttachmentDesk`: lists, keeps, opens and removes files, after asking who owns the slot.
package award.attachment.service;
