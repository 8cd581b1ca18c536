/// # scenario 情景核对
/// Cases worked out by hand from the text of a regulation, as data, and the runner that puts them to the law.
///
/// - Publishes: `ScenarioFile`, `Scenario`, `Question`, `Reply`, `Outcome`. May use: every capability, since a case may ask any of them.
/// - The format is described in `docs/scenarios.md`; a person who writes no Java can write one.
package award.scenario;
