/// # shared
/// The few types that every capability speaks in and none owns: where a rule is written (`Citation`), what it says
/// (`Answer`, `Finding`, `Findings`), how that is said to a reader (`Message`), money, spans of days, and acts to be recorded.
///
/// - Publishes: everything here. May use: nothing.
/// - At most a dozen types: a type with an owner lives with its owner.
package award.shared;
