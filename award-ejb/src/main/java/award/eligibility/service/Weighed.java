package award.eligibility.service;

import award.application.Declared;
import award.eligibility.Dossier;
import award.eligibility.record.Weighing;
import award.party.SizeClass;

/// A candidate whose facts were gathered: the dossier for the law, and what was weighed to get there.
///
/// @param size of the enterprise; null where it has none or it is not known
record Weighed(Declared candidate, Dossier dossier, Weighing weighing, SizeClass size) {}
