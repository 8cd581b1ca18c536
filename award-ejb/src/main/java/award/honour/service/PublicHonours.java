package award.honour.service;

import award.honour.DeedSheet;
import award.honour.GrantId;
import award.honour.GrantRow;
import award.honour.GrantState;
import award.honour.NoSuchHonourException;
import award.honour.RegisterQuery;
import award.honour.TitleStanding;
import award.honour.store.Deeds;
import award.honour.store.Grants;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What everybody may see of the honours without signing in: who won what, what the title is worth today, and published deeds. Names and
/// organisations alone.
@Stateless
@PermitAll
public class PublicHonours {

    @Inject Grants grants;
    @Inject Deeds deeds;
    @Inject HonourRegister register;

    public long count(RegisterQuery query) {
        return grants.count(query);
    }

    public List<GrantRow> page(RegisterQuery query, int first, int size) {
        return grants.page(query, first, size);
    }

    public List<Integer> years(String scheme) {
        return grants.years(scheme);
    }

    /// How the titles of a page stand today, with the rules of their time read once for all of an award and day.
    public TitleStanding standing(GrantRow row) {
        return register.standing(row);
    }

    /// Which of these honours have deeds that everybody may read.
    public Set<UUID> withDeeds(Collection<GrantRow> rows) {
        return deeds.published(rows.stream().map(GrantRow::id).toList());
    }

    /// The deeds of a winner, once they are public and while the title is not revoked.
    ///
    /// @throws NoSuchHonourException else
    public DeedSheet deeds(GrantId id) {
        var deed = deeds.find(id).filter(written -> written.publishedAt().isPresent()).orElseThrow(() -> new NoSuchHonourException(id));
        var row = grants.find(id).orElseThrow(() -> new NoSuchHonourException(id)).row();
        if (row.state() == GrantState.REVOKED) throw new NoSuchHonourException(id);
        return new DeedSheet(row, deed.text(), deed.publishedAt(), deed.version());
    }
}
