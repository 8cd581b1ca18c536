package award.demonstration.service;

import award.committee.Post;
import award.committee.service.CommitteeOffice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/// The committees with their members.
@ApplicationScoped
class Committees {

    @Inject CommitteeOffice office;

    void setUp() {
        for (var row : Script.table("members.csv")) {
            var body = office.setUp(row.get("scheme"), row.get("body"));
            office.appoint(body, row.get("name"), row.get("office"), Post.valueOf(row.get("post")));
        }
    }
}
