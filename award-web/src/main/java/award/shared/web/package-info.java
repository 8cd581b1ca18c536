/// # shared, for pages
/// How messages, findings, days and money are said to a reader (`Texts`, `FindingLines`, converters), and the only maker
/// of the notices at the head of a page (`Notices`). May use: `shared`.
package award.shared.web;
