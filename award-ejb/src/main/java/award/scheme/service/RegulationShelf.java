package award.scheme.service;

import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/// The regulations at hand, every version of every scheme. They are public law: whoever has signed in may read them.
@ApplicationScoped
public class RegulationShelf {

    /// The keys of the schemes, in alphabetical order.
    public List<String> schemes() {
        return ShippedRegulations.all().stream().map(Regulation::scheme).distinct().toList();
    }

    /// The versions of one scheme, the oldest first.
    public List<Regulation> versions(String scheme) {
        return ShippedRegulations.all().stream().filter(regulation -> regulation.scheme().equals(scheme)).toList();
    }

    /// @throws NoSuchElementException when there is no such regulation
    public Regulation get(String scheme, String version) {
        return ShippedRegulations.find(scheme, version)
                .orElseThrow(() -> new NoSuchElementException("no regulation " + scheme + "@" + version));
    }

    /// The version that holds on a day; before the first known version took effect, the first known one.
    ///
    /// @throws NoSuchElementException when there is no such scheme
    public Regulation inForce(String scheme, LocalDate day) {
        var versions = versions(scheme);
        return versions.stream().filter(regulation -> !regulation.effect().from().isAfter(day))
                .reduce((older, newer) -> newer)
                .orElseGet(versions::getFirst);
    }
}
