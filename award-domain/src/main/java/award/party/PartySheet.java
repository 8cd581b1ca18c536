package award.party;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// All that is on record about one party, to be read. Personal numbers print masked.
///
/// @param version      what was read, so that who saves a change says what it rests on
/// @param names        the oldest first; the last is the one it bears now
/// @param organisation null for an individual
/// @param individual   null for an organisation
/// @param employerName the name of a person's employer; null where there is none
public record PartySheet(
        PartyId id, PartyKind kind, long version, List<PartyName> names, OrganisationFacts organisation,
        IndividualFacts individual, String employerName, List<RelatedParty> relations) {

    /// A relation as this party's sheet lists it.
    ///
    /// @param first whether this party is the first of the relation: 本组织是其子公司, rather than 其为本组织的子公司
    public record RelatedParty(
            UUID relation, RelationKind kind, boolean first, PartyId other, String otherName, LocalDate since, LocalDate until) {

        /// Whether it can come to an end and has not: what was merged or divided stays so.
        public boolean isEndable() {
            return until == null && (kind == RelationKind.SUBSIDIARY_OF || kind == RelationKind.BRANCH_OF);
        }
    }

    public String name() {
        return names.getLast().name();
    }

    public List<PartyName> pastNames() {
        return names.subList(0, names.size() - 1).reversed();
    }

    public boolean isOrganisation() {
        return kind == PartyKind.ORGANISATION;
    }

    /// An organisation entered for history's sake, without a code.
    public boolean isUncoded() {
        return isOrganisation() && organisation.code() == null;
    }
}
