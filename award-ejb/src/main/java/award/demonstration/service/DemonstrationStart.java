package award.demonstration.service;

import award.identity.service.AccountDesk;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Enters the demonstration's data at the first start, when the setting asks for it.
///
/// It has no transaction of its own: each act of a made-up person is committed as it would be from a page, so that the next person
/// can sign in and see it.
@Singleton
@Startup
@DependsOn("FirstAccounts")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationStart {

    @Inject AccountDesk accounts;
    @Inject DemonstrationStaff staff;

    @Inject
    @ConfigProperty(name = "award.demonstration", defaultValue = "false")
    boolean wanted;

    @PostConstruct
    void enter() {
        if (!wanted || isEntered()) return;
        staff.hire();
    }

    private boolean isEntered() {
        return staff.as(DemonstrationPerson.SYSTEM).call(accounts::count) >= DemonstrationPerson.values().length;
    }
}
