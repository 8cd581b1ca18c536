/// # attachment, the virus scanner
/// `Scanner`: what a scanner of this site says of a file. `ClamdScanner` asks a ClamAV daemon over the network; without one, `NoScanner`
/// says that nobody looked.
package award.attachment.scan;
