package award.honour;

/// A line of a list of past winners with what the import makes of it.
public record ReviewedLine(WinnersLine line, WinnersOutcome outcome) {

    public int number() {
        return line.number();
    }

    /// Whether an import would enter an honour for it.
    public boolean isEntered() {
        return outcome instanceof WinnersOutcome.NewParty || outcome instanceof WinnersOutcome.Known;
    }

    /// Whether the file cannot be imported because of it.
    public boolean isInTheWay() {
        return outcome instanceof WinnersOutcome.Faulty || outcome instanceof WinnersOutcome.Namesakes;
    }
}
