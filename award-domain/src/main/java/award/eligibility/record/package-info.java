/// # eligibility.record 外部记录
/// What authorities tell of applicants in lists: bad records, and labels and grades by which a declared fact can be checked.
///
/// - A list comes as a file or from a provider, is read line by line ([RecordHeading], [RecordLine]) and kept as a batch with its source,
///   its day and its digest. A newer batch of the same source takes its place; the older is kept.
/// - Who is meant is found by code; by name only as a candidate, until a person has said so once and for all ([MatchRow]).
package award.eligibility.record;
