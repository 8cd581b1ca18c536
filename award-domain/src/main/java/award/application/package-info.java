/// # application 申报
/// What applicants fill in and hand in for an edition, and who then stands for the award: the facts declared, and what became
/// of each by which decision.
///
/// - Publishes: `CandidacyId`, `CandidacyState`, `CandidacyRow`, `CandidacySheet`, the facts that a regulation asks for
///   (`FactForm`); of the application `ApplicationId`, `ApplicationState`, `ApplicationSheet`, the event `ApplicationSubmitted`.
/// - Rests on: beijing/16 and 17, qinhuangdao/13, baoshan/20.2, beilun/16, hangzhou/3.2.3.
/// - An application is filled in field by field, handed in in time to the second, and moves on only from [ApplicationState] to
///   the next; those who recommend or accept it do so through `service.ApplicationPath`.
/// - Evidence (`EvidenceSheet`, `EvidenceRow`) hangs on the application in the slot `application.evidence` of the attachments; who sees a
///   trade secret follows from its mark ([EvidenceSecrecy]). Nothing is handed in without what must be proven and the declaration
///   that no state secret is touched.
/// - A candidate's state moves only by a recorded ruling with its clause; no move is taken back without another ruling.
/// - The names and facts are those of the day of the application: what the register says later does not change them.
package award.application;
