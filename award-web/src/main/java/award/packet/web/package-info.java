/// # packet, for pages
/// Hands out the papers of a meeting.
package award.packet.web;
