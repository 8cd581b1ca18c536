/// # home 工作台
/// The first page, the frame every page stands in (masthead, list of tasks, way to the page), the language of a session and
/// what is shown when something went wrong.
///
/// - Publishes: nothing; exists only in the web module. May use: every capability.
package award.home.web;
