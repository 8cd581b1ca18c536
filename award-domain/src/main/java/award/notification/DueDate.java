package award.notification;

import award.shared.Citation;
import award.shared.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/// A day by which the law, or an act done under it, wants something done (法定期限), or on which something ends.
///
/// @param what   is due, as a line that stands alone: `publicity.due.noticeEnds`, with the notice's name
/// @param clause from which it follows
/// @param matter it belongs to: the edition's identifier where there is one
/// @param page   where it is dealt with: address within the product, with its query, `/edition/read.xhtml?id=…`
/// @param whose  it is to do
/// @param open   whether everybody who may see the edition may know of it, as of the end of a published notice; otherwise only
///               those who may open the mailbox, as of a deadline set for one applicant
public record DueDate(LocalDate day, Message what, Citation clause, UUID matter, String page, Mailbox whose, boolean open) {

    static final Comparator<DueDate> IN_ORDER = Comparator.comparing(DueDate::day)
            .thenComparing(date -> date.clause().toString())
            .thenComparing(DueDate::page)
            .thenComparing(date -> date.what().toString());

    public DueDate {
        if (!page.startsWith("/")) throw new IllegalArgumentException("not a page: " + page);
    }

    /// What concerns one mailbox alone.
    public static DueDate of(Mailbox whose, LocalDate day, Message what, Citation clause, UUID matter, String page) {
        return new DueDate(day, what, clause, matter, page, whose, false);
    }

    /// What the office of an award has to see to, and everybody may know.
    public static DueDate open(LocalDate day, Message what, Citation clause, UUID matter, String page) {
        return new DueDate(day, what, clause, matter, page, Mailbox.office(clause.scheme()), true);
    }

    /// What names this date in a calendar, also when its day is moved.
    public String name() {
        return matter + "/" + clause + "/" + what.key() + "/" + whose;
    }
}
