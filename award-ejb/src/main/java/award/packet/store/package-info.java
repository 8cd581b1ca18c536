/// # packet, kept
/// Compositions, snapshots, frozen packets, prints and copies. Models and messages are kept as JSON ([award.shared.json.RecordJson]).
package award.packet.store;
