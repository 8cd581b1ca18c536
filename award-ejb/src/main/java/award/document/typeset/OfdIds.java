package award.document.typeset;

/// Identifiers within one OFD file, each given once.
final class OfdIds {

    private int last;

    int next() {
        return ++last;
    }

    int last() {
        return last;
    }
}
