package award.scheme.rule;

/// What is put to an applicant as a question of its own: a condition or a mark. Several may stand in one clause; each is decided by itself.
public sealed interface Matter extends Parameter permits Condition, Mark {

    /// Its key, one for all conditions and marks of a regulation, the same in every version of the scheme.
    String key();

    /// In a few words, as an office would head a column with it.
    String name();

    Test test();
}
