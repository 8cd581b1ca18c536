/// # edition, the call on paper
/// Composes the call for applications (申报通知) out of the regulation, the time line and what the office has written, and prints it.
package award.edition.service.call;
