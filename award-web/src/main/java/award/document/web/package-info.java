/// # document, on the way to the browser
/// [PaperServlet] hands out papers; a capability says which.
package award.document.web;
