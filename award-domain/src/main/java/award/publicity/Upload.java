package award.publicity;

import java.io.InputStream;

/// A file as somebody posts it.
///
/// @param name as the sender calls it: not to be trusted, like the content
public record Upload(String name, InputStream content) {}
