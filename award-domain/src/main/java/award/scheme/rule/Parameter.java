package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// A parameter (参数) of a regulation: a piece of law as data, bound to the clause that says it.
public interface Parameter {

    Citation clause();

    /// What the parameter says, for the reader of the regulation and for whoever prints it.
    Message says();
}
