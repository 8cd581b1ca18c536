/// # party 申报主体
/// Knows organisations and persons: who they are by law, what they were called when, what became of them.
///
/// - Publishes: `PartyId`, `CreditCode`, `ResidentId`, `Mobile`, `BodyKind`, `Industry`, `SizeThresholds`, `Divisions`,
///   `PartyName`, `Relation`, `Kinship`. May use: `shared`.
/// - Rests on: GB 32100-2015 and GB 11714-1997 (codes), GB 11643-1999 (citizens), GB/T 4754-2017 (industries),
///   统计上大中小微型企业划分办法 2017 (size).
/// - A party's identity outlives its names. An organisation without a code can be entered for history's sake, and is flagged.
/// - Identity and mobile numbers print masked.
package award.party;
