package award.eligibility.record;

import award.scheme.rule.RecordKind;

/// Of what a line of an authority's list tells: an entry in a record (不良记录), or a label that a fact is checked by (名单、等级).
public sealed interface Category {

    /// As it is kept: a constant of [RecordKind], or the label as the regulations name the list.
    String key();

    record Bad(RecordKind kind) implements Category {

        @Override
        public String key() {
            return kind.name();
        }
    }

    record Label(String key) implements Category {}
}
