/// # funding, at work
/// `FundingDesk`: what is owed on a title, by which clause.
package award.funding.service;
