package award.edition;

import java.util.Optional;

/// The plan of an edition as a page shows it.
///
/// @param outline  what is written; empty where the office handed in files alone, or nothing yet
/// @param editable whether the caller may write it: while the edition is at its launch or its call
/// @param version  of what is written, to notice when somebody else was faster; 0 for nothing
public record OutlineSheet(EditionId edition, String name, Optional<Outline> outline, boolean editable, long version) {}
