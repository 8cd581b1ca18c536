package award.notification.service;

import award.identity.service.Addresses;
import award.notification.Mailbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/// Where mails go that tell of what lies in a mailbox: to the addresses that those left with their accounts who open it.
@ApplicationScoped
class Recipients {

    @Inject Addresses addresses;

    List<String> ofThoseWhoOpen(Mailbox box) {
        return box.kind().role().map(role -> addresses.ofThoseWhoAre(role, box.of())).orElseGet(() -> addresses.of(box.of()));
    }
}
