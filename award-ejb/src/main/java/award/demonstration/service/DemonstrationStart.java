package award.demonstration.service;

import award.identity.service.AccountDesk;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
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

    /// Years of an office are told at once: a busy machine needs longer for it than for any act of a person.
    private static final int LONGEST_SECONDS = 1_800;

    @Resource UserTransaction transaction;
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
        try {
            tell();
        } catch (SystemException | NotSupportedException | RollbackException | HeuristicMixedException | HeuristicRollbackException failed) {
            throw new IllegalStateException("the demonstration was not told", failed);
        }
    }

    private void tell() throws SystemException, NotSupportedException, RollbackException, HeuristicMixedException, HeuristicRollbackException {
        transaction.setTransactionTimeout(LONGEST_SECONDS);
        transaction.begin();
        try {
            staff.as(DemonstrationPerson.SECRETARY).run(story::tellOnce);
        } catch (RuntimeException broken) {
            transaction.rollback();
            throw broken;
        } finally {
            transaction.setTransactionTimeout(0);
        }
        transaction.commit();
    }

    private boolean isStaffed() {
        return staff.as(DemonstrationPerson.SYSTEM).call(accounts::count) >= DemonstrationPerson.values().length;
    }
}
