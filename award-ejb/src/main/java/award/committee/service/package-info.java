/// # committee, at work
/// `CommitteeOffice`: bodies and their members. `CommitteeTable`: meetings, attendance, the votes to be taken.
package award.committee.service;
