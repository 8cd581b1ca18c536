package award.eligibility.service;

import award.eligibility.RecordEntry;
import award.eligibility.Records;
import award.eligibility.Records.Look;
import award.eligibility.model.CreditFile;
import award.eligibility.model.RecordOnList;
import award.eligibility.record.ListedRecord;
import award.party.PartyId;
import award.scheme.rule.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What is on file about many parties, from every source, as it was loaded at once.
///
/// @param byHand    what an office looked up itself
/// @param lines     of the lists that speak
/// @param asked     the days on which providers were asked about a party, by kind of record
/// @param complete  the days of lists that name everybody, by category
/// @param doubts    categories of lines that may mean a party while nobody has said so
/// @param freshFrom looks before this day are too old
record RecordsAtHand(
        Map<PartyId, CreditFile> byHand, Map<UUID, List<RecordOnList>> lines, Map<UUID, Map<String, LocalDate>> asked,
        Map<String, LocalDate> complete, Map<UUID, Set<String>> doubts, LocalDate freshFrom) {

    /// What they say of a party, together with everybody whose history is its own.
    Records of(Collection<PartyId> kin) {
        var entries = kin.stream().flatMap(this::entries).distinct().toList();
        var looks = new ArrayList<Look>();
        for (var kind : RecordKind.values()) {
            var days = kin.stream().map(party -> lookedUp(party, kind)).toList();
            if (days.stream().allMatch(Optional::isPresent)) {
                looks.add(new Look(kind, days.stream().flatMap(Optional::stream).min(LocalDate::compareTo).orElseThrow()));
            }
        }
        return looks.isEmpty() && entries.isEmpty() ? Records.NOT_LOOKED_UP : new Records.LookedUpByKind(entries, looks, freshFrom);
    }

    /// The lines of lists about one party.
    List<ListedRecord> listed(PartyId party) {
        return lines.getOrDefault(party.id(), List.of()).stream().map(RecordOnList::record).toList();
    }

    private Stream<RecordEntry> entries(PartyId party) {
        var found = Optional.ofNullable(byHand.get(party)).stream().flatMap(file -> file.sheet().entries().stream()).map(entry -> entry.entry());
        return Stream.concat(found, lines.getOrDefault(party.id(), List.of()).stream().flatMap(line -> line.entry().stream()));
    }

    /// The last day on which somebody looked for records of this kind; empty while a namesake's line of the kind is undecided.
    private Optional<LocalDate> lookedUp(PartyId party, RecordKind kind) {
        if (doubts.getOrDefault(party.id(), Set.of()).contains(kind.name())) return Optional.empty();
        var byOffice = Optional.ofNullable(byHand.get(party)).flatMap(file -> file.sheet().lookedUpOn());
        var byProvider = Optional.ofNullable(asked.getOrDefault(party.id(), Map.of()).get(kind.name()));
        var byList = Optional.ofNullable(complete.get(kind.name()));
        return Stream.of(byOffice, byProvider, byList).flatMap(Optional::stream).max(LocalDate::compareTo);
    }
}
