package award.eligibility.service;

import static java.util.stream.Collectors.groupingBy;

import award.eligibility.model.NameMatch;
import award.eligibility.model.RecordOnList;
import award.eligibility.record.BatchId;
import award.eligibility.record.ListedName;
import award.eligibility.record.ListedRecord;
import award.eligibility.record.MatchState;
import award.eligibility.store.NameMatches;
import award.eligibility.store.RecordLines;
import award.party.PartyCorrected;
import award.party.PartyId;
import award.party.PartyRegistered;
import award.party.PartyRenamed;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import award.party.service.PartyRecognition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds whom the lines of lists mean: by code for certain, by name as far as somebody has said so. Every other namesake is laid before a
/// person, once. A handful of queries for any number of lines.
@ApplicationScoped
class Matcher {

    @Inject PartyRecognition recognition;
    @Inject PartyDesk parties;
    @Inject NameMatches matches;
    @Inject RecordLines lines;

    /// Puts lines of a list down, each with the party it means where that is known.
    void keep(BatchId batch, Collection<ListedRecord> records) {
        var byCode = recognition.holding(records.stream().map(ListedRecord::code).filter(Objects::nonNull).collect(Collectors.toSet()));
        var unknown = records.stream().filter(record -> record.code() == null || !byCode.containsKey(record.code()))
                .filter(record -> !record.name().isEmpty()).toList();
        var said = said(unknown);
        propose(unknown, said);
        lines.add(records.stream().map(record -> {
            var line = new RecordOnList(batch, record);
            if (record.code() != null && byCode.containsKey(record.code())) line.means(byCode.get(record.code()).id());
            else said.getOrDefault(new ListedName(record.name()).key(), List.of()).stream()
                    .filter(match -> match.state() == MatchState.SAME && sameCode(match.listedCode(), record.code())).findFirst()
                    .ifPresent(match -> line.means(match.party()));
            return line;
        }).toList());
    }

    /// A decision on a name speaks for lines that bear the same code or none.
    private static boolean sameCode(String decided, String listed) {
        return listed == null || listed.equals(decided);
    }

    private Map<String, List<NameMatch>> said(Collection<ListedRecord> records) {
        var keys = records.stream().map(record -> new ListedName(record.name()).key()).collect(Collectors.toSet());
        return keys.isEmpty() ? Map.of() : matches.of(keys).stream().collect(groupingBy(NameMatch::nameKey));
    }

    private void propose(Collection<ListedRecord> records, Map<String, List<NameMatch>> said) {
        var namesakes = recognition.called(records.stream().flatMap(record -> new ListedName(record.name()).spellings().stream())
                .collect(Collectors.toSet()));
        var proposed = new HashSet<Proposal>();
        said.values().forEach(known -> known.forEach(match -> proposed.add(new Proposal(match.nameKey(), match.party()))));
        for (var record : records) {
            var name = new ListedName(record.name());
            name.spellings().stream().flatMap(spelling -> namesakes.getOrDefault(spelling, List.of()).stream())
                    .filter(party -> record.code() == null || party.code() == null) // two codes are two parties
                    .filter(party -> proposed.add(new Proposal(name.key(), party.id())))
                    .forEach(party -> matches.add(new NameMatch(record.name(), record.code(), party.id())));
        }
    }

    private record Proposal(String nameKey, PartyId party) {}

    void registered(@Observes PartyRegistered event) {
        look(event.party());
    }

    void corrected(@Observes PartyCorrected event) {
        look(event.party());
    }

    void renamed(@Observes PartyRenamed event) {
        look(event.party());
    }

    /// Somebody is on the register, or called otherwise, since the lists were taken in.
    private void look(PartyId id) {
        parties.row(id).ifPresent(party -> {
            if (party.code() != null) lines.bearingCode(party.code(), id);
            proposeFor(party);
        });
    }

    private void proposeFor(PartyRow party) {
        var key = Set.of(new ListedName(party.name()).key());
        var known = matches.of(key).stream().map(NameMatch::party).collect(Collectors.toSet());
        if (known.contains(party.id())) return;
        lines.unknown(key).stream().filter(line -> line.code() == null || party.code() == null).findFirst()
                .ifPresent(line -> matches.add(new NameMatch(line.name(), line.code(), party.id())));
    }
}
