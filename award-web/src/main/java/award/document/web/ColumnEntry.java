package award.document.web;

import award.document.Align;
import award.document.template.TableColumn;
import java.io.Serializable;

/// A column of a table being edited.
public final class ColumnEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String head;
    private String text;
    private double share;
    private Align align;

    ColumnEntry(TableColumn column) {
        head = column.head();
        text = column.text();
        share = column.share();
        align = column.align();
    }

    static ColumnEntry empty() {
        return new ColumnEntry(new TableColumn("", "", 2, Align.CENTRE));
    }

    TableColumn column() {
        return new TableColumn(PartEntry.told(head), PartEntry.told(text), share, align);
    }

    public String getHead() {
        return head;
    }

    public void setHead(String head) {
        this.head = head;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public double getShare() {
        return share;
    }

    public void setShare(double share) {
        this.share = share;
    }

    public Align getAlign() {
        return align;
    }

    public void setAlign(Align align) {
        this.align = align;
    }
}
