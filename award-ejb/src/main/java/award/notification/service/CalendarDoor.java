package award.notification.service;

import award.identity.Me;
import award.identity.service.MyDesk;
import award.identity.service.Persons;
import award.notification.CalendarAct;
import award.notification.DueDate;
import award.notification.model.CalendarKey;
import award.notification.store.CalendarKeys;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lets calendar programs in, which cannot sign in: by an address that its owner alone knows, and can shut. What is seen through it follows the
/// owner's roles as they are at that moment; a closed account shows nothing.
@Stateless
public class CalendarDoor {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// 192 bits: nobody guesses it.
    private static final int BYTES = 24;

    @Inject CalendarKeys keys;
    @Inject DueDesk dates;
    @Inject MyDesk me;
    @Inject Persons persons;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// The caller's key; empty before one was asked for.
    @PermitAll
    public Optional<String> key() {
        return keys.find(me.whoAmI().account()).map(CalendarKey::token);
    }

    /// Makes the caller a key, in place of an older one.
    @PermitAll
    public String renew() {
        var person = me.whoAmI();
        var token = token();
        keys.find(person.account()).ifPresentOrElse(key -> key.renew(token, clock.instant()),
                () -> keys.add(new CalendarKey(person.account(), token, clock.instant())));
        record.fire(CalendarAct.renewed(person.name()));
        return token;
    }

    @PermitAll
    public void revoke() {
        var person = me.whoAmI();
        keys.find(person.account()).ifPresent(key -> {
            keys.remove(key);
            record.fire(CalendarAct.revoked(person.name()));
        });
    }

    /// What the key's owner has to see to; empty when nobody owns it.
    @PermitAll
    public Optional<List<DueDate>> dates(String token) {
        return owner(token).map(dates::of);
    }

    /// The dates of one edition that the key's owner may know of; empty when nobody owns it.
    @PermitAll
    public Optional<List<DueDate>> datesOf(String token, UUID edition) {
        return owner(token).map(person -> dates.ofEdition(edition, person));
    }

    private Optional<Me> owner(String token) {
        return keys.with(token).flatMap(key -> persons.find(key.account()));
    }

    private static String token() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
