/// # committee, at work
/// `CommitteeOffice`: bodies and terms. `CommitteeTable`: meetings and attendance. `AgendaDesk`, `RecusalDesk`, `InvitationDesk`: before the
/// meeting. `RoomDesk`: the meeting itself. `MeetingRecordDesk`, `RecordPapers`: what it leaves behind.
package award.committee.service;
