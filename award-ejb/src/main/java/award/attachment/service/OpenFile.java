package award.attachment.service;

import award.attachment.AttachmentRow;
import java.nio.file.Path;

/// A file that its reader may read.
///
/// @param content its bytes: to be read, never to be written
public record OpenFile(AttachmentRow row, Path content) {}
