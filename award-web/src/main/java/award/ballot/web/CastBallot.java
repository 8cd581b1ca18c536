package award.ballot.web;

import award.ballot.BallotPaper;
import award.ballot.Cast;
import award.ballot.PollId;
import award.ballot.PollState;
import award.ballot.service.BallotBox;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/// The page `ballot/vote.xhtml`: a member's electronic ballot. What is marked stays in the browser; here arrives what the browser sealed.
@Named
@ViewScoped
public class CastBallot implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject BallotBox box;
    @Inject Notices notices;

    private String id;
    private transient BallotPaper paper;
    private transient String sealed;

    public void load() {
        paper = box.mine(PollId.parse(id));
    }

    public void cast() {
        switch (box.cast(PollId.parse(id), sealed == null ? List.of() : sealed.lines().toList())) {
            case Cast.Taken taken -> notices.done("ballot.vote.castDone");
            case Cast.Before before -> notices.problem("ballot.vote.before");
            case Cast.NotOpen not -> notices.problem("ballot.vote.notOpenNow");
            case Cast.NoBallot no -> notices.problem("ballot.vote.noBallot");
        }
        sealed = null;
        load();
    }

    public BallotPaper getPaper() {
        if (paper == null) load();
        return paper;
    }

    public boolean isOpen() {
        return getPaper().poll().state() == PollState.OPEN;
    }

    public boolean isToBeMarked() {
        return isOpen() && !getPaper().isCast();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSealed() {
        return sealed;
    }

    public void setSealed(String sealed) {
        this.sealed = sealed;
    }
}
