package award.shared.web;

import award.shared.Citation;
import java.util.List;

/// One finding as the composite `a:findings` writes it: everything said already, in the reader's language.
///
/// @param tone   which mark and colour: met, unmet or open
/// @param reason why not, or what is to be decided; empty where the clause is met
/// @param until  when a refusal ends; empty otherwise
public record FindingLine(
        String tone, String answer, Citation clause, String reason, List<String> facts, List<String> reckoning, String until) {}
