package award.scheme.web;

import award.scheme.Regulation;
import award.scheme.service.RegulationShelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The page `scheme/list.xhtml`: every award with the versions of its rule book, the newest first.
@Named
@RequestScoped
public class SchemeList {

    /// One award.
    public record Shelf(String award, List<Regulation> versions) {}

    @Inject RegulationShelf shelf;

    private List<Shelf> shelves;

    public List<Shelf> getShelves() {
        if (shelves == null) {
            Map<String, List<Regulation>> byScheme = shelf.all().stream()
                    .collect(Collectors.groupingBy(Regulation::scheme, LinkedHashMap::new, Collectors.toList()));
            shelves = byScheme.values().stream()
                    .map(versions -> new Shelf(versions.getLast().award(), versions.reversed()))
                    .toList();
        }
        return shelves;
    }

    public long parameters(Regulation regulation) {
        return regulation.rules().all().count();
    }
}
