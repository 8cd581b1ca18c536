package award.committee.web;

import award.committee.MeetingSheet;
import award.committee.Member;
import award.committee.Recusal;
import award.shared.Finding;
import award.shared.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/// Names for pages whoever sits in a seat, and what an item is about.
@Named
@ApplicationScoped
public class Seats {

    public String name(MeetingSheet sheet, Recusal recusal) {
        return sheet.seat(recusal.seat()).map(each -> each.member()).map(Member::name).orElse("");
    }

    public String item(MeetingSheet sheet, Recusal recusal) {
        return sheet.item(recusal.item()).map(item -> item.title()).orElse("");
    }

    /// One finding, as the list that pages show.
    public Findings findings(Finding finding) {
        return Findings.of(finding);
    }
}
