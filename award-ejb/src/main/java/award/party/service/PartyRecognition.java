package award.party.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import award.party.CreditCode;
import award.party.ListedParty;
import award.party.PartyRow;
import award.party.Recognition;
import award.party.store.PartyRows;
import award.party.store.PartyRows.Called;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds the parties on record that a list from outside means: two queries, however long the list.
@ApplicationScoped
public class PartyRecognition {

    @Inject PartyRows rows;

    /// One answer for each listed party, in the list's order.
    public List<Recognition> recognise(List<ListedParty> listed) {
        var codes = listed.stream().map(party -> CreditCode.tidy(party.code())).filter(code -> !code.isEmpty()).toList();
        var byCode = rows.withCodes(codes).stream().collect(toMap(PartyRow::code, Function.identity()));
        var byName = rows.calledOneOf(listed.stream().map(ListedParty::name).toList()).stream()
                .collect(groupingBy(Called::name));
        return listed.stream().map(party -> recognise(party, byCode, byName)).toList();
    }

    /// The parties that hold one of these codes, by code.
    public Map<String, PartyRow> holding(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return rows.withCodes(codes).stream().collect(toMap(PartyRow::code, Function.identity()));
    }

    /// The parties that bear or bore one of these names, by the name that was asked for.
    public Map<String, List<PartyRow>> called(Collection<String> names) {
        if (names.isEmpty()) return Map.of();
        return rows.calledOneOf(names).stream().collect(groupingBy(Called::name, mapping(Called::party, toList())));
    }

    private static Recognition recognise(ListedParty party, Map<String, PartyRow> byCode, Map<String, List<Called>> byName) {
        var code = CreditCode.tidy(party.code());
        var fault = CreditCode.faultIn(code);
        if (!code.isEmpty() && fault.isPresent()) return new Recognition.WrongCode(fault.get());
        if (byCode.containsKey(code)) return new Recognition.ByCode(byCode.get(code));
        var namesakes = byName.getOrDefault(party.name(), List.of()).stream().map(Called::party)
                .filter(namesake -> code.isEmpty() || namesake.code() == null) // two codes are two parties
                .distinct().toList();
        return namesakes.isEmpty() ? new Recognition.Stranger() : new Recognition.ByName(namesakes);
    }
}
