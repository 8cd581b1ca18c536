package award.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of file that are taken, each with the extensions it goes by. What is not here is not taken.
public enum FileKind {
    PDF("application/pdf", "pdf"),
    /// Open Fixed-layout Document 版式文件, GB/T 33190
    OFD("application/ofd", "ofd"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TIFF("image/tiff", "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /// The older Office formats, which WPS writes under names of its own.
    DOC("application/msword", "doc", "wps"),
    XLS("application/vnd.ms-excel", "xls", "et"),
    PPT("application/vnd.ms-powerpoint", "ppt", "dps");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /// The kind that goes by an extension, in small letters.
    public static Optional<FileKind> named(String extension) {
        return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
    }

    /// Every extension that is taken, in one order.
    public static List<String> taken() {
        return Arrays.stream(values()).flatMap(kind -> kind.extensions.stream()).toList();
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> extensions() {
        return extensions;
    }
}
