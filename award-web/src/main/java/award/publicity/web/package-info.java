/// # publicity, on pages
/// `/publicity/*` for the office: notices and objections, one bean per page. `/public/*` for everybody on the intranet, without signing
/// in: request-scoped beans on stateless views, so that reading a notice begins no session.
package award.publicity.web;
