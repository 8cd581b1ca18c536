package award.identity;

import java.io.Serializable;

/// Something that a role can be limited to, as it is offered to whoever gives roles.
///
/// @param of   what the scope names: an identifier or a code
/// @param name as people know it
/// @param code by which people tell two of one name apart; may be empty
public record ScopeChoice(String of, String name, String code) implements Serializable {

    /// Name and code in one line.
    public String label() {
        return code.isEmpty() ? name : name + " \u00B7 " + code;
    }
}
