package award.packet.store;

import award.packet.FileCheck.State;
import award.packet.model.FileRecord;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was found in files that were looked into for binding, by their bytes.
@ApplicationScoped
public class FileRecords {

    @PersistenceContext
    EntityManager em;

    /// What was found in one file.
    public record Found(State state, int pages, List<Message> remarks) {

        public static final Found NOTHING = new Found(State.UNCHECKED, 0, List.of());
    }

    /// Those of these files that were looked into, at one asking.
    public Map<String, Found> of(Collection<String> digests) {
        if (digests.isEmpty()) return Map.of();
        return em.createQuery("select r from FileRecord r where r.digest in :digests", FileRecord.class)
                .setParameter("digests", digests)
                .getResultStream().collect(Collectors.toMap(FileRecord::digest, FileRecords::found));
    }

    private static Found found(FileRecord entry) {
        return new Found(entry.state(), entry.pages(), Remarks.read(entry.remarks()));
    }

    /// Somebody else may have looked into the same bytes meanwhile, and has found the same.
    public void keep(String digest, Found found, Instant now) {
        if (em.find(FileRecord.class, digest) == null) em.persist(new FileRecord(digest, found.state(), found.pages(), Remarks.write(found.remarks()), now));
    }
}
