package award.publicity;

/// An act that cannot follow the state an objection is in: the page should not have offered it.
public class IllegalObjectionMoveException extends RuntimeException {

    public IllegalObjectionMoveException(ObjectionId id, ObjectionState from, ObjectionState to) {
        super("objection " + id + " is " + from + " and cannot become " + to);
    }
}
