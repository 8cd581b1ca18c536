/// # application.form 申报表
/// The form of an application as the regulation lays it down for an edition: its fields, what follows from what is filled in,
/// what is missing, what cannot be, and what is only doubtful. It knows no page and no paper; both are made from it.
package award.application.form;
