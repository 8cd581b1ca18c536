package award.identity.web;

import award.identity.AccountRow;
import award.identity.service.AccountDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `identity/list.xhtml`: every account, by name.
@Named
@ViewScoped
public class AccountList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AccountDesk desk;

    private final Rows rows = new Rows();

    public LazyDataModel<AccountRow> getRows() {
        return rows;
    }

    private final class Rows extends LazyDataModel<AccountRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count());
        }

        @Override
        public List<AccountRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return desk.page(first, size);
        }
    }
}
