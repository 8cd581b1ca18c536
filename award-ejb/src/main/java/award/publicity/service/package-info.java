/// # publicity, at work
/// `PublicityDesk`: tries out, publishes, stops and corrects notices. `NoticeBoard`: publishes for desks of other capabilities that have asked who may.
/// `ObjectionDesk`: objections, from receipt to result. `PublicDesk`: what is open to everybody without signing in, and nothing else.
package award.publicity.service;
