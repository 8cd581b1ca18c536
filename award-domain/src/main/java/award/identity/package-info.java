/// # identity 身份
/// Who may sign in, in which role, and over what that role reaches.
///
/// - Publishes: [award.identity.Role] with its names in [award.identity.Roles], [award.identity.Scope], [award.identity.RoleHeld],
///   [award.identity.AccountId], [award.identity.AccountRow]. May use: `party`.
/// - Three administrators (三员) share what one could misuse: the system administrator opens accounts, the security
///   administrator gives roles, the audit administrator reads the trail. No account holds two of these roles.
/// - Everybody keeps their own password, by [award.identity.PasswordPolicy], and a mail address for reminders; a password given by somebody else
///   may have to be changed at the first sign-in.
/// - Passwords are kept as bcrypt hashes; the server's realm reads the same tables.
package award.identity;
