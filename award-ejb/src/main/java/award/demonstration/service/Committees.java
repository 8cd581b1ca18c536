package award.demonstration.service;

import award.committee.Appointment;
import award.committee.NewMember;
import award.committee.service.CommitteeOffice;
import award.identity.AccountId;
import award.scheme.rule.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;

/// The bodies with their members.
@ApplicationScoped
class Committees {

    @Inject CommitteeOffice office;

    void setUp() {
        for (var row : Script.table("members.csv")) {
            var body = office.setUp(row.get("scheme"), row.get("body"));
            if (!(office.appoint(body, member(row)) instanceof Appointment.Appointed)) throw new IllegalStateException("not appointed: " + row);
        }
    }

    private NewMember member(CSVRecord row) {
        return new NewMember(row.get("name"), row.get("office"), Post.valueOf(row.get("post")), row.get("title"), account(row), LocalDate.parse(row.get("since")));
    }

    private AccountId account(CSVRecord row) {
        return row.get("account").isEmpty() ? null : office.memberAccount(row.get("account"), row.get("scheme")).orElseThrow();
    }
}
