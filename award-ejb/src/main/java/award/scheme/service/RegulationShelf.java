package award.scheme.service;

import award.scheme.Entering;
import award.scheme.NoSuchRegulationException;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.file.RegulationFile;
import award.scheme.store.EnteredRegulations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The regulations at hand, shipped and entered, every version of every scheme. They are public law: whoever has signed in
/// may read them.
@ApplicationScoped
public class RegulationShelf {

    private static final Comparator<Regulation> OLDEST_FIRST =
            Comparator.comparing(Regulation::scheme).thenComparing(regulation -> regulation.effect().from());

    /// Regulations are asked for many times on one page, and entered once in a year; another node sees a new one this much later.
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Map<String, Regulation> entered = new ConcurrentHashMap<>();
    private volatile Listing listing = new Listing(List.of(), Instant.MIN);

    @Inject EnteredRegulations files;
    @Inject Clock clock;

    private record Listing(List<Regulation> regulations, Instant until) {}

    /// By scheme, the oldest version first.
    public List<Regulation> all() {
        var now = clock.instant();
        if (!now.isBefore(listing.until())) listing = new Listing(read(), now.plus(FRESH));
        return listing.regulations();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Entering.Entered fresh) {
        listing = new Listing(List.of(), Instant.MIN);
    }

    private List<Regulation> read() {
        return Stream.concat(ShippedRegulations.all().stream(), files.ids().stream().map(this::entered))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /// The keys of the schemes, in alphabetical order.
    public List<String> schemes() {
        return all().stream().map(Regulation::scheme).distinct().toList();
    }

    /// The versions of one scheme, the oldest first.
    public List<Regulation> versions(String scheme) {
        return all().stream().filter(regulation -> regulation.scheme().equals(scheme)).toList();
    }

    /// The newest version of a scheme.
    ///
    /// @throws NoSuchRegulationException when there is no such scheme
    public Regulation newest(String scheme) {
        return versions(scheme).stream().reduce((older, newer) -> newer)
                .orElseThrow(() -> new NoSuchRegulationException(scheme));
    }

    public Optional<Regulation> find(String scheme, String version) {
        return ShippedRegulations.find(scheme, version).or(() -> find(scheme + "@" + version));
    }

    /// @throws NoSuchRegulationException when there is no such regulation
    public Regulation get(String scheme, String version) {
        return find(scheme, version).orElseThrow(() -> new NoSuchRegulationException(scheme + "@" + version));
    }

    /// The version that holds on a day; before the first known version took effect, the first known one.
    ///
    /// @throws NoSuchRegulationException when there is no such scheme
    public Regulation inForce(String scheme, LocalDate day) {
        var versions = versions(scheme);
        return versions.stream().filter(regulation -> !regulation.effect().from().isAfter(day))
                .reduce((older, newer) -> newer)
                .or(() -> versions.stream().findFirst())
                .orElseThrow(() -> new NoSuchRegulationException(scheme));
    }

    private Optional<Regulation> find(String id) {
        return entered.containsKey(id) ? Optional.of(entered.get(id)) : files.find(id).map(file -> entered(file.id()));
    }

    /// A file never changes, so what was read once stays read.
    private Regulation entered(String id) {
        return entered.computeIfAbsent(id, unread -> read(files.find(unread).orElseThrow().source()));
    }

    private static Regulation read(String source) {
        return switch (RegulationFile.read(source)) {
            case RegulationFile.Outcome.Sound sound -> sound.regulation();
            case RegulationFile.Outcome.Faulty faulty -> throw new IllegalStateException("was sound when entered: " + faulty.faults());
        };
    }
}
