package award.document;

import java.util.List;
import java.util.Objects;

/// A form of labels and values (表单), framed. Every line's fields share its width equally; labels are all of one width.
public record Form(List<Line> lines) implements Block {

    public Form {
        lines = List.copyOf(lines);
    }

    public static Form of(Line... lines) {
        return new Form(List.of(lines));
    }

    /// @param least least height in millimetres
    public record Line(List<Field> fields, double least) {

        public Line {
            fields = List.copyOf(fields);
            if (fields.isEmpty()) throw new IllegalArgumentException("a line of a form has fields");
        }

        public static Line of(Field... fields) {
            return new Line(List.of(fields), 0);
        }

        public Line tall(double mm) {
            return new Line(fields, mm);
        }
    }

    /// @param value paragraphs; empty for a field to be filled in by hand
    public record Field(String label, List<Text> value) {

        public Field {
            Objects.requireNonNull(label);
            value = List.copyOf(value);
        }

        public static Field of(String label, String value) {
            return new Field(label, value.lines().map(Text::of).toList());
        }

        public static Field of(String label, Text value) {
            return new Field(label, List.of(value));
        }
    }
}
