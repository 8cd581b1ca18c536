package award.party.web;

import award.party.BodyKind;
import award.party.PartyFilter;
import award.party.PartyKind;
import award.party.PartyOrder;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `party/list.xhtml`: the register of parties, found by any name or by code.
@Named
@ViewScoped
public class PartyList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PartyDesk desk;

    private final Rows rows = new Rows();
    private String text;
    private PartyKind kind;
    private BodyKind bodyKind;
    private String division;
    private boolean uncoded;

    public LazyDataModel<PartyRow> getRows() {
        return rows;
    }

    public PartyKind[] getKinds() {
        return PartyKind.values();
    }

    public BodyKind[] getBodyKinds() {
        return BodyKind.values();
    }

    private PartyFilter asked() {
        return new PartyFilter(Objects.toString(text, ""), kind, bodyKind, Objects.toString(division, ""), uncoded);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public PartyKind getKind() {
        return kind;
    }

    public void setKind(PartyKind kind) {
        this.kind = kind;
    }

    public BodyKind getBodyKind() {
        return bodyKind;
    }

    public void setBodyKind(BodyKind bodyKind) {
        this.bodyKind = bodyKind;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public boolean isUncoded() {
        return uncoded;
    }

    public void setUncoded(boolean uncoded) {
        this.uncoded = uncoded;
    }

    /// The rows found, page by page. A column's field is the name of a [PartyOrder].
    private final class Rows extends LazyDataModel<PartyRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count(asked()));
        }

        @Override
        public List<PartyRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            var by = sort.values().stream().filter(SortMeta::isActive).findFirst();
            var order = by.map(SortMeta::getField).map(PartyOrder::valueOf).orElse(PartyOrder.NAME);
            boolean ascending = by.map(column -> column.getOrder().isAscending()).orElse(true);
            return desk.page(asked(), order, ascending, first, size);
        }
    }
}
