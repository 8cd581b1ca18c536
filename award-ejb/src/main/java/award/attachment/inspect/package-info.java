/// # attachment, looking into what is handed in
/// `Inspector`: what a file is by its bytes, and why it is not taken. It trusts neither a name nor a length that a file states.
package award.attachment.inspect;
