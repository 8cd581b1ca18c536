package award.document.template;

import static award.document.template.Setting.ALIGN;
import static award.document.template.Setting.CAPTION;
import static award.document.template.Setting.CLOSING;
import static award.document.template.Setting.DATE;
import static award.document.template.Setting.FIELD;
import static award.document.template.Setting.HEIGHT;
import static award.document.template.Setting.LABEL;
import static award.document.template.Setting.LEVEL;
import static award.document.template.Setting.LINES;
import static award.document.template.Setting.LOOK;
import static award.document.template.Setting.NUMBERED;
import static award.document.template.Setting.SEALED;
import static award.document.template.Setting.SIZE;
import static award.document.template.Setting.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a part of a document is (版式要素), and what can be set of it: the main thing first.
public enum Shape {
    /// 发文机关标志 with the document number and the red line.
    RED_HEAD("redHead", TEXT, Setting.NUMBER),
    TITLE("title", TEXT),
    HEADING("heading", TEXT, LEVEL, NUMBERED),
    PARAGRAPH("paragraph", TEXT, LOOK),
    /// Over the rows of a table field; its columns are the part's own.
    TABLE("table", FIELD),
    ATTACHMENTS("attachments", TEXT, LABEL),
    SIGNATURE("signature", TEXT, DATE, SEALED),
    STAMP("stamp", LABEL, TEXT, CLOSING, HEIGHT),
    CODE("code", TEXT, CAPTION, SIZE, ALIGN),
    SPACE("space", LINES),
    PAGE_BREAK("pageBreak"),
    /// Blocks of the composer's making.
    INSERT("insert", FIELD);

    private final String key;
    private final List<Setting> settings;

    Shape(String key, Setting... settings) {
        this.key = key;
        this.settings = List.of(settings);
    }

    /// As template files write it.
    public String key() {
        return key;
    }

    public List<Setting> settings() {
        return settings;
    }

    /// What must be said for there to be anything to print.
    public Optional<Setting> main() {
        return settings.stream().findFirst();
    }

    static Optional<Shape> called(String key) {
        return Arrays.stream(values()).filter(shape -> shape.key.equals(key)).findFirst();
    }
}
