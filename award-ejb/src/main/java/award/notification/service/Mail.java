package award.notification.service;

import java.util.UUID;

/// A mail as it goes to the mail server: it says that there is a letter, not what the letter says. Whoever reads over a shoulder, or a mail
/// server's log, learns nothing of a matter they may be excluded from.
///
/// @param mailing which one it is; also what the recipient's server knows it by
public record Mail(UUID mailing, String address, String subject, String body) {}
