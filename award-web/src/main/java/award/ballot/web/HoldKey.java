package award.ballot.web;

import award.ballot.PollId;
import award.ballot.TrusteeSheet;
import award.ballot.service.TrusteeDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/// The page `ballot/key.xhtml`: a trustee makes a half of the key, and opens the sums with it after the close. The secret half stays in the
/// browser.
@Named
@ViewScoped
public class HoldKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TrusteeDesk desk;
    @Inject Notices notices;

    private String id;
    private transient TrusteeSheet sheet;
    private transient String given;

    public void load() {
        sheet = desk.read(PollId.parse(id));
    }

    /// Takes what the browser made public of the half.
    public void give() {
        tell(desk.give(PollId.parse(id), given == null ? "" : given), "ballot.key.given");
    }

    public void open() {
        tell(desk.open(PollId.parse(id), given == null ? List.of() : given.lines().toList()), "ballot.key.opened");
    }

    private void tell(boolean taken, String done) {
        if (taken) notices.done(done);
        else notices.problem("ballot.key.refused");
        given = null;
        load();
    }

    public TrusteeSheet getSheet() {
        if (sheet == null) load();
        return sheet;
    }

    /// The sums as the script reads them: two numbers a line.
    public String getSums() {
        return getSheet().sums().stream().map(sum -> String.join(" ", sum)).collect(Collectors.joining(","));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }
}
