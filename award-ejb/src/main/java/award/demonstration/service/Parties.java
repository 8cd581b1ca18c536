package award.demonstration.service;

import award.party.Change;
import award.party.CreditCode;
import award.party.IndividualFacts;
import award.party.Industry;
import award.party.OrganisationFacts;
import award.party.PartyId;
import award.party.Registration;
import award.party.ResidentId;
import award.party.Scale;
import award.party.service.NewIndividual;
import award.party.service.NewOrganisation;
import award.party.service.PartyDesk;
import award.shared.Yuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/// The organisations and persons, entered in the register.
@ApplicationScoped
class Parties {

    @Inject PartyDesk desk;

    /// @return the parties by the keys of the files
    Map<String, PartyId> register() {
        var parties = new LinkedHashMap<String, PartyId>();
        for (var row : Script.table("organisations.csv")) parties.put(row.get("key"), organisation(row));
        for (var row : Script.table("people.csv")) parties.put(row.get("key"), person(row, parties));
        return parties;
    }

    private PartyId organisation(CSVRecord row) {
        var code = new CreditCode(row.get("code"));
        var scale = new Scale(Integer.valueOf(row.get("staff")), wan(row.get("revenue")), wan(row.get("assets")));
        var registered = LocalDate.parse(row.get("registered_on"));
        var facts = new OrganisationFacts(code, code.bodyKind(), row.get("division"), Industry.valueOf(row.get("industry")), registered, scale);
        var former = row.get("former_name");
        var name = former.isEmpty() ? row.get("name") : former;
        var id = registered(desk.register(new NewOrganisation(name, registered, facts, false)));
        if (!former.isEmpty()) rename(id, row);
        return id;
    }

    private void rename(PartyId id, CSVRecord row) {
        var change = desk.rename(id, desk.read(id).version(), row.get("name"), LocalDate.parse(row.get("renamed_on")));
        if (!(change instanceof Change.Done)) throw new IllegalStateException("not renamed: " + row.get("name"));
    }

    private static Yuan wan(String tenThousands) {
        return Yuan.wan(Long.parseLong(tenThousands));
    }

    private PartyId person(CSVRecord row, Map<String, PartyId> parties) {
        var facts = new IndividualFacts(new ResidentId(row.get("resident_id")), null, row.get("division"), parties.get(row.get("employer")));
        return registered(desk.register(new NewIndividual(row.get("name"), facts, false)));
    }

    private static PartyId registered(Registration registration) {
        return switch (registration) {
            case Registration.Registered done -> done.party();
            case Registration.Taken taken -> throw new IllegalStateException("taken: " + taken.name());
            case Registration.Namesakes others -> throw new IllegalStateException("namesakes: " + others.parties());
        };
    }
}
