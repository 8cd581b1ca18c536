package award.document.web;

import award.document.template.Part;
import award.document.template.Setting;
import award.document.template.Shape;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A part of a template being edited.
public final class PartEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Shape shape;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final List<ColumnEntry> columns = new ArrayList<>();
    private final List<SettingEntry> settings;
    private String each;
    private String when;
    private boolean absent;
    /// What is to be added behind it.
    private Shape added = Shape.PARAGRAPH;

    PartEntry(Part part) {
        shape = part.shape();
        each = part.each();
        absent = part.when().startsWith("!");
        when = absent ? part.when().substring(1) : part.when();
        values.putAll(part.set());
        part.columns().forEach(column -> columns.add(new ColumnEntry(column)));
        settings = shape.settings().stream().map(setting -> new SettingEntry(setting, values)).toList();
    }

    Part part() {
        return new Part(shape, told(each), (absent && !told(when).isEmpty() ? "!" : "") + told(when), values,
                columns.stream().map(ColumnEntry::column).toList());
    }

    static String told(String text) {
        return text == null ? "" : text.replace("\r", "").strip();
    }

    public Shape getShape() {
        return shape;
    }

    public List<SettingEntry> getSettings() {
        return settings;
    }

    public List<ColumnEntry> getColumns() {
        return columns;
    }

    public boolean isTable() {
        return shape == Shape.TABLE;
    }

    public void addColumn() {
        columns.add(ColumnEntry.empty());
    }

    public void removeColumn(int at) {
        columns.remove(at);
    }

    public String getEach() {
        return each;
    }

    public void setEach(String each) {
        this.each = each;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public Shape getAdded() {
        return added;
    }

    public void setAdded(Shape added) {
        this.added = added;
    }

    public boolean isAbsent() {
        return absent;
    }

    public void setAbsent(boolean absent) {
        this.absent = absent;
    }
}
