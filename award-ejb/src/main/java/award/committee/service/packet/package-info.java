/// # committee, the packet of a meeting 会议材料
/// Composes the papers of a meeting as a document model, part by part in the order an office lays them out. Every word comes
/// from `award/committee/paper.properties`.
package award.committee.service.packet;
