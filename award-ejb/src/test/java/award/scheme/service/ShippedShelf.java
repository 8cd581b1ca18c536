package award.scheme.service;

import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import java.util.List;

/// The regulations that come with the product, and no others.
public final class ShippedShelf extends RegulationShelf {

    @Override
    public List<Regulation> all() {
        return ShippedRegulations.all();
    }
}
