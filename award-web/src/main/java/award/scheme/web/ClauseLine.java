package award.scheme.web;

import award.scheme.rule.Parameter;
import award.scheme.rule.Reading;
import java.util.List;

/// One clause or item as the reader of a regulation shows it.
///
/// @param anchor  number of the clause, for links
/// @param depth   0 for an article, 1 for its items, and so on
/// @param chapter heading that comes before it, or empty
/// @param number  as it is printed before the text: 第四条, （一）, 1
public record ClauseLine(
        String anchor, int depth, String chapter, String number, String text, List<Parameter> parameters, List<Reading> readings) {}
