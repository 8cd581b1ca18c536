package award.application;

/// A decision that cannot follow the state a candidate or an application is in: the page should not have offered it.
public class IllegalMoveException extends RuntimeException {

    public IllegalMoveException(CandidacyId id, CandidacyState from, CandidacyState to) {
        super("candidacy " + id + " is " + from + " and cannot become " + to);
    }

    public IllegalMoveException(ApplicationId id, ApplicationState from, ApplicationState to) {
        super("application " + id + " is " + from + " and cannot become " + to);
    }
}
