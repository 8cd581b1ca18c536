package award.publicity.service;

import award.publicity.NoticePublished;
import award.publicity.NoticeStopped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicLong;

/// Counts what happens to notices on this server, for whoever keeps something that was made of them: another count, another content.
@ApplicationScoped
public class NoticeNews {

    private final AtomicLong count = new AtomicLong();

    public long count() {
        return count.get();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticePublished notice) {
        count.incrementAndGet();
    }

    void stopped(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeStopped notice) {
        count.incrementAndGet();
    }
}
