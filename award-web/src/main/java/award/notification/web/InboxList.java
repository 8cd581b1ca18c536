package award.notification.web;

import award.notification.InboxRow;
import award.notification.service.InboxDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `notification/inbox.xhtml`: what came for the reader, the newest first.
@Named
@ViewScoped
public class InboxList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject InboxDesk desk;
    @Inject Notices notices;

    private final Rows rows = new Rows();

    public LazyDataModel<InboxRow> getRows() {
        return rows;
    }

    public void readAll() {
        desk.readAll();
        notices.done("notification.inbox.allRead");
    }

    private final class Rows extends LazyDataModel<InboxRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count());
        }

        @Override
        public List<InboxRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return desk.page(first, size);
        }
    }
}
