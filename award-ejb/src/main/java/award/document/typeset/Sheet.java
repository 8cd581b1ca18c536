package award.document.typeset;

import award.document.Master;
import java.util.ArrayList;
import java.util.List;

/// One page with what has been put on it.
final class Sheet {

    private final Master master;
    private final List<Ink> inks = new ArrayList<>();

    Sheet(Master master) {
        this.master = master;
    }

    void add(Ink ink) {
        inks.add(ink);
    }

    Master master() {
        return master;
    }

    List<Ink> inks() {
        return inks;
    }
}
