package award.identity.store;

import static java.util.stream.Collectors.toMap;

import award.identity.AccountId;
import award.identity.AccountRow;
import award.identity.Role;
import award.identity.model.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;


/// The accounts, as a collection.
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager em;

    public void add(Account account) {
        em.persist(account);
    }

    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /// @param name as typed; capital letters do not count
    public Optional<Account> named(String name) {
        return em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .getResultStream().findFirst();
    }

    /// The names of open accounts.
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return em.createQuery("select a from Account a where a.id in :ids and a.closed = false", Account.class)
                .setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(Account::id, Account::name));
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public long count() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }

    public List<AccountRow> page(int first, int size) {
        return em.createQuery("""
                select new award.identity.AccountRow(a.id, a.name, a.person, a.closed)
                from Account a
                order by a.name
                """, AccountRow.class)
                .setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    /// How the people of these accounts are called, by the accounts' names.
    public Map<String, String> persons(Collection<String> names) {
        return em.createQuery("select a.name, a.person from Account a where a.name in :names", Object[].class)
                .setParameter("names", names)
                .getResultStream().collect(toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /// The mail addresses that those left who hold a role at this place, or everywhere.
    public List<String> mails(Role role, String of) {
        return em.createQuery("""
                select distinct a.mail from Account a join a.roles r
                where a.closed = false and a.mail <> '' and r.role = :role and (r.scope.of = :of or r.scope.of = '')
                order by a.mail
                """, String.class)
                .setParameter("role", role).setParameter("of", of)
                .getResultList();
    }
}
