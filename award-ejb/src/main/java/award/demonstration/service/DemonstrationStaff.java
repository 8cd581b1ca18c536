package award.demonstration.service;

import static award.identity.RoleHeld.everywhere;

import award.identity.NewAccount;
import award.identity.service.AccountDesk;
import award.identity.service.ActingAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The made-up persons at work: opens their accounts, and lets each do things as people do, through the desks.
@ApplicationScoped
public class DemonstrationStaff {

    @Inject AccountDesk accounts;

    @Inject
    @ConfigProperty(name = "award.first.password")
    Optional<String> password;

    private final Map<DemonstrationPerson, ActingAs> signedIn = new EnumMap<>(DemonstrationPerson.class);

    /// One account for each role: the system administrator opens it, the security administrator gives the role.
    void hire() {
        Arrays.stream(DemonstrationPerson.values()).filter(person -> !person.role().isAdministrator()).forEach(this::hire);
    }

    private void hire(DemonstrationPerson person) {
        var id = as(DemonstrationPerson.SYSTEM).call(() -> accounts.open(new NewAccount(person.account(), person.person(), password.orElseThrow()))).orElseThrow();
        as(DemonstrationPerson.SECURITY).run(() -> accounts.give(id, everywhere(person.role())));
    }

    /// `staff.as(SECRETARY).run(() -> desk.open(…))`
    public ActingAs as(DemonstrationPerson person) {
        return signedIn.computeIfAbsent(person, someone -> ActingAs.signIn(someone.account(), password.orElseThrow()));
    }
}
