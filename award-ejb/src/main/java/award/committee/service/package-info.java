/// # committee, at work
/// `CommitteeOffice`: bodies and their members. `CommitteeTable`: meetings, attendance, votes.
package award.committee.service;
