/// # committee, at work
/// `CommitteeOffice`: bodies and their members. `CommitteeTable`: meetings, attendance, votes. `MeetingPapers` composes the packet.
package award.committee.service;
