/// # packet, for pages
/// The packet of a meeting: put together, printed, frozen, handed out and taken back.
package award.packet.web;
