/// The papers of a meeting: what is drafted from what happened, and how it is printed.
package award.committee.service.paper;
