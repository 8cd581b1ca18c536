/// # publicity, at work
/// `PublicityDesk`: tries out and publishes notices. `NoticeBoard`: the same for desks of other capabilities that have asked who may.
package award.publicity.service;
