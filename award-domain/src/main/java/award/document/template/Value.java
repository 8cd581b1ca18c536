package award.document.template;

import award.document.Block;
import award.shared.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// What a field is filled with.
public sealed interface Value {

    FieldType type();

    /// Whether there is anything: what `when` asks of a field.
    boolean isThere();

    record Words(String text) implements Value {

        public Words {
            Objects.requireNonNull(text);
        }

        @Override
        public FieldType type() {
            return FieldType.TEXT;
        }

        @Override
        public boolean isThere() {
            return !text.isBlank();
        }
    }

    record Day(LocalDate day) implements Value {

        public Day {
            Objects.requireNonNull(day);
        }

        @Override
        public FieldType type() {
            return FieldType.DAY;
        }

        @Override
        public boolean isThere() {
            return true;
        }
    }

    record Money(Yuan amount) implements Value {

        public Money {
            Objects.requireNonNull(amount);
        }

        @Override
        public FieldType type() {
            return FieldType.MONEY;
        }

        @Override
        public boolean isThere() {
            return true;
        }
    }

    record YesNo(boolean yes) implements Value {

        @Override
        public FieldType type() {
            return FieldType.YES_NO;
        }

        @Override
        public boolean isThere() {
            return yes;
        }
    }

    record Items(List<String> texts) implements Value {

        public Items {
            texts = List.copyOf(texts);
        }

        @Override
        public FieldType type() {
            return FieldType.LIST;
        }

        @Override
        public boolean isThere() {
            return !texts.isEmpty();
        }
    }

    record Rows(List<Fields> rows) implements Value {

        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public FieldType type() {
            return FieldType.TABLE;
        }

        @Override
        public boolean isThere() {
            return !rows.isEmpty();
        }
    }

    record Made(List<Block> blocks) implements Value {

        public Made {
            blocks = List.copyOf(blocks);
        }

        @Override
        public FieldType type() {
            return FieldType.BLOCKS;
        }

        @Override
        public boolean isThere() {
            return !blocks.isEmpty();
        }
    }
}
