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
/// It has no transaction of its own: accounts are committed one by one, so that their persons can sign in. The story itself is told
/// in one transaction: all of it or nothing.
@Singleton
@Startup
@DependsOn("FirstAccounts")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationStart {

    @Inject AccountDesk accounts;
    @Inject DemonstrationStaff staff;
    @Inject DemonstrationStory story;

    @Inject
    @ConfigProperty(name = "award.demonstration", defaultValue = "false")
    boolean wanted;

    @PostConstruct
    void enter() {
        if (!wanted) return;
        if (!isStaffed()) staff.hire();
        staff.as(DemonstrationPerson.SECRETARY).run(story::tellOnce);
    }

    private boolean isStaffed() {
        return staff.as(DemonstrationPerson.SYSTEM).call(accounts::count) >= DemonstrationPerson.values().length;
    }
}
