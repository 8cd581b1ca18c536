/// # packet, at work 会议材料
/// Composes the papers of a meeting as a document model, part by part in the order an office lays them out, and prints them.
/// Every word on paper comes from `award/packet/paper.properties`.
package award.packet.service;
