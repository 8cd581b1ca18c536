/// # party, its pages
/// The register of parties (`party/list.xhtml`), what is on record about one of them (`party/read.xhtml`), and its entry and
/// correction (`party/edit.xhtml`, `party/person.xhtml`). Other pages choose a party with `PartyChoice`. May use: `shared`.
package award.party.web;
