package award.document.template;

import java.util.List;
import java.util.Locale;

/// What can be set of a part.
public enum Setting {
    /// Its words, with gaps.
    TEXT(Way.GAPS, ""),
    /// 发文字号.
    NUMBER(Way.GAPS, ""),
    LABEL(Way.GAPS, ""),
    DATE(Way.GAPS, ""),
    CLOSING(Way.GAPS, ""),
    CAPTION(Way.GAPS, ""),
    /// The field that a table goes over, or whose blocks stand here.
    FIELD(Way.FIELD, ""),
    LEVEL("1", "2", "3", "4"),
    NUMBERED("yes", "no"),
    SEALED("yes", "no"),
    LOOK("body", "flush", "centred", "right", "note", "quote", "cover"),
    ALIGN("right", "left", "centre"),
    /// Millimetres.
    HEIGHT(Way.MEASURE, "60", 20, 150),
    /// Millimetres.
    SIZE(Way.MEASURE, "18", 10, 100),
    /// Lines of the grid.
    LINES(Way.MEASURE, "1", 0.1, 22);

    /// How it is written.
    public enum Way { GAPS, FIELD, CHOICE, MEASURE }

    private final Way way;
    private final String usual;
    private final List<String> choices;
    private final double least;
    private final double most;

    Setting(Way way, String usual) {
        this(way, usual, 0, 0);
    }

    Setting(Way way, String usual, double least, double most) {
        this.way = way;
        this.usual = usual;
        this.choices = List.of();
        this.least = least;
        this.most = most;
    }

    Setting(String... choices) {
        this.way = Way.CHOICE;
        this.usual = choices[0];
        this.choices = List.of(choices);
        this.least = 0;
        this.most = 0;
    }

    public Way way() {
        return way;
    }

    /// When nothing is said.
    public String usual() {
        return usual;
    }

    public List<String> choices() {
        return choices;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /// Whether a choice is among the choices and a measure within its bounds. Gaps and fields are looked at with the kind in hand.
    boolean takes(String value) {
        return switch (way) {
            case CHOICE -> choices.contains(value);
            case MEASURE -> value.matches("\\d{1,3}(\\.\\d{1,2})?") && Double.parseDouble(value) >= least && Double.parseDouble(value) <= most;
            case GAPS, FIELD -> true;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
