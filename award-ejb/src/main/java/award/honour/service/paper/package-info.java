/// # honour, on paper
/// Composes what is printed from the vote to the honour: letters, report, commendation decision, certificates, the roll of the conferral,
/// the register.
package award.honour.service.paper;
