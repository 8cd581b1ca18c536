package award.ballot;

/// How far an electronic vote is: of so many who have a ballot so many have cast it. Says nothing of how.
public record Turnout(PollState state, int voters, int cast) {

    public boolean isComplete() {
        return voters == cast;
    }
}
