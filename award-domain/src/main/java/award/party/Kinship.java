package award.party;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whose history counts for an organisation: what the regulations say of winners holds also of those they became, and in
/// some schemes of parents, subsidiaries and branches.
///
/// @param relations every relation that may lead anywhere; renaming needs none, a party keeps its identity
public record Kinship(List<Relation> relations) {

    public Kinship {
        relations = List.copyOf(relations);
    }

    /// The organisations whose history has passed to this one by merger or division on or before a day, itself included.
    public Set<PartyId> historyOf(PartyId party, LocalDate day) {
        return reach(party, at -> begun(day).flatMap(relation -> switch (relation.kind()) {
            case MERGED_INTO -> relation.second().equals(at) ? Stream.of(relation.first()) : Stream.empty();
            case DIVIDED_FROM -> relation.first().equals(at) ? Stream.of(relation.second()) : Stream.empty();
            case SUBSIDIARY_OF, BRANCH_OF -> Stream.empty();
        }));
    }

    /// The parents, subsidiaries and branches that it is bound to on a day, through however many steps, itself left out.
    public Set<PartyId> groupOf(PartyId party, LocalDate day) {
        var group = reach(party, at -> holding(day).flatMap(relation -> switch (relation.kind()) {
            case SUBSIDIARY_OF, BRANCH_OF -> otherEnd(relation, at);
            case MERGED_INTO, DIVIDED_FROM -> Stream.empty();
        }));
        group.remove(party);
        return group;
    }

    private Stream<Relation> holding(LocalDate day) {
        return relations.stream().filter(relation -> relation.holdsOn(day));
    }

    private Stream<Relation> begun(LocalDate day) {
        return relations.stream().filter(relation -> relation.since() == null || !relation.since().isAfter(day));
    }

    private static Stream<PartyId> otherEnd(Relation relation, PartyId at) {
        if (relation.first().equals(at)) return Stream.of(relation.second());
        if (relation.second().equals(at)) return Stream.of(relation.first());
        return Stream.empty();
    }

    private static Set<PartyId> reach(PartyId start, Function<PartyId, Stream<PartyId>> step) {
        var reached = new LinkedHashSet<PartyId>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            var at = open.pop();
            if (reached.add(at)) step.apply(at).forEach(open::push);
        }
        return reached;
    }
}
