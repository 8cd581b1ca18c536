package award.identity.web;

import award.identity.service.PeopleDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How people are called, wherever a page speaks of an account: `#{people.called(row.takenBy())}`. A list that knows its accounts
/// says so beforehand, and all are looked up at once.
@Named
@RequestScoped
public class People {

    @Inject PeopleDesk desk;

    private final Map<String, String> known = new HashMap<>();

    public void know(Collection<String> accounts) {
        var wanted = accounts.stream().filter(account -> account != null && !known.containsKey(account)).distinct().toList();
        known.putAll(desk.called(wanted));
        wanted.forEach(account -> known.putIfAbsent(account, account));
    }

    /// The person's name; the account's own where nobody has it, such as that of the system.
    public String called(String account) {
        if (account == null || account.isEmpty()) return "";
        if (!known.containsKey(account)) know(List.of(account));
        return known.get(account);
    }
}
