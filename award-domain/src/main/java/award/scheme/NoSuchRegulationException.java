package award.scheme;

import java.util.NoSuchElementException;

/// There is no such scheme, or no such version of its regulation.
public class NoSuchRegulationException extends NoSuchElementException {

    /// @param name `beijing`, or `beijing@2020` for one version
    public NoSuchRegulationException(String name) {
        super("no regulation " + name);
    }
}
