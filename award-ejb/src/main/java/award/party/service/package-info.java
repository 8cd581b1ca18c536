/// # party, its desks
/// Publishes `PartyDesk` (the register), `KinshipDesk` (how organisations stand to each other) and the reading of lists of
/// parties from files. May use: `shared`.
package award.party.service;
