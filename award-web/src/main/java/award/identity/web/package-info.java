/// Signing in, and the pages of the three administrators: accounts and their roles.
package award.identity.web;
