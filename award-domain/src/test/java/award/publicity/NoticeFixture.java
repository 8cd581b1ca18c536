package award.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Notices of Beijing's winners, published on 26 September 2025 and over on 10 October, and what differs from that.
public final class NoticeFixture {

    public static final LocalDate LAST_DAY = LocalDate.of(2025, 10, 10);

    private NoticeFixture() {}

    public static NoticeRow running() {
        return withOpenObjections(0);
    }

    public static NoticeRow withOpenObjections(long open) {
        return row(null, null, open);
    }

    public static NoticeRow stopped() {
        return row(stop(), null, 0);
    }

    public static NoticeRow replaced(long open) {
        return row(stop(), NoticeId.fresh(), open);
    }

    private static Stop stop() {
        return new Stop(LocalDate.of(2025, 9, 28), "", "名单有误");
    }

    private static NoticeRow row(Stop stop, NoticeId successor, long open) {
        return new NoticeRow(NoticeId.fresh(), UUID.randomUUID(), "第六届", "beijing", "2020", "winners", "拟获奖名单", LocalDate.of(2025, 9, 26),
                LocalDate.of(2025, 9, 27), LAST_DAY, "2025.1", List.of("甲厂", "乙公司"), stop, successor, open);
    }
}
