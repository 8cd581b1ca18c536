/// # document, kept
/// Templates as offices changed them. Documents themselves are composed anew at every printing.
package award.document.store;
