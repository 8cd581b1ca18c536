/// # publicity, at work
/// `PublicityDesk`: tries out and publishes notices.
package award.publicity.service;
