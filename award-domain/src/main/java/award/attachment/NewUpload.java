package award.attachment;

/// A file that a browser is about to send, as it describes it. The same description again is the same upload, gone on with.
///
/// @param bytes    the length stated; what is sent is counted, whatever was stated
/// @param modified when the sender last changed the file, in milliseconds: a changed file is another one
public record NewUpload(Holder holder, FileName name, long bytes, long modified) {}
