package award.document.web;

import award.document.Align;
import award.document.service.TemplateDesk;
import award.document.template.CasesAsked;
import award.document.template.Fault;
import award.document.template.Field;
import award.document.template.FieldType;
import award.document.template.Layout;
import award.document.template.LineChange;
import award.document.template.Part;
import award.document.template.Shape;
import award.document.template.TemplateSheet;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The page `document/template.xhtml`.
@Named
@ViewScoped
public class EditTemplate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TemplateDesk desk;
    @Inject Notices notices;

    private final List<PartEntry> parts = new ArrayList<>();
    private String kind;
    private String scheme = "";
    private String name;
    private String why;
    private long seen;
    private transient TemplateSheet sheet;
    private transient List<Fault> faults = List.of();

    public void load() {
        sheet = desk.read(kind, scheme);
        seen = sheet.seen();
        name = sheet.layout().name();
        parts.clear();
        sheet.layout().parts().forEach(part -> parts.add(new PartEntry(part)));
    }

    /// To the template of another award, or of all.
    public String turnTo() {
        return here();
    }

    public void add(int after) {
        parts.add(after + 1, new PartEntry(Part.of(parts.get(after).getAdded())));
    }

    /// The last one stays: the next is added behind it.
    public void remove(int at) {
        if (parts.size() > 1) parts.remove(at);
    }

    public void move(int from, int to) {
        if (to >= 0 && to < parts.size()) parts.add(to, parts.remove(from));
    }

    public String save() {
        faults = desk.save(kind, scheme, seen, layout());
        if (!faults.isEmpty()) {
            notices.problem("document.template.faulty", faults.size());
            return null;
        }
        notices.doneAndGone("document.template.saved");
        return here();
    }

    public String putInForce() {
        if (missing()) return null;
        desk.putInForce(kind, scheme, seen, why.strip());
        notices.doneAndGone("document.template.inForceNow");
        return here();
    }

    public String discard() {
        desk.discard(kind, scheme, seen);
        notices.doneAndGone("document.template.discarded");
        return here();
    }

    public String goBack(int number) {
        if (missing()) return null;
        desk.goBack(kind, scheme, number, why.strip());
        notices.doneAndGone("document.template.inForceNow");
        return here();
    }

    private boolean missing() {
        boolean blank = why == null || why.isBlank();
        if (blank) notices.problem("document.template.whyMissing");
        return blank;
    }

    private String here() {
        return "/document/template?faces-redirect=true&kind=" + kind + "&scheme=" + scheme;
    }

    private Layout layout() {
        return new Layout(PartEntry.told(name), getSheet().layout().master(), parts.stream().map(PartEntry::part).toList());
    }

    /// What is wrong with the part at that place, or as a whole.
    public List<Fault> faultsOf(int at) {
        return faults == null ? List.of() : faults.stream().filter(fault -> fault.part() == at).toList();
    }

    public TemplateSheet getSheet() {
        if (sheet == null) sheet = desk.read(kind, scheme);
        return sheet;
    }

    /// How the draft differs from what is in force.
    public List<LineChange> getChanges() {
        return desk.changes(kind, scheme);
    }

    public List<CasesAsked.Case> getCases() {
        return desk.cases(kind, scheme);
    }

    /// The number that the preview shows: of the draft, or of what is in force.
    public int getShown() {
        return getSheet().draft().isPresent() ? TemplateDesk.DRAFT : getSheet().inForce().version();
    }

    /// Whose the shown version is.
    public String getShownOf() {
        return getSheet().draft().isPresent() ? scheme : getSheet().inForce().scheme();
    }

    public Map<String, String> getSchemes() {
        return new TreeMap<>(desk.schemes());
    }

    public Shape[] getShapes() {
        return Shape.values();
    }

    public Align[] getAligns() {
        return new Align[] {Align.LEFT, Align.CENTRE, Align.RIGHT};
    }

    /// Labels of fields that parts can be repeated over.
    public List<String> getRepeated() {
        return labels(Field::isRepeated);
    }

    public List<String> getAll() {
        return labels(field -> true);
    }

    /// Labels of fields that a table goes over, or whose blocks stand in the text.
    public List<String> placed(Shape shape) {
        return labels(field -> field.type() == (shape == Shape.TABLE ? FieldType.TABLE : FieldType.BLOCKS));
    }

    /// The gaps that can be set into texts, with what a row has too.
    public List<Field> getGaps() {
        return getSheet().kind().fields().stream()
                .flatMap(field -> field.type() == FieldType.TABLE ? field.columns().stream() : Stream.of(field))
                .filter(field -> field.type() != FieldType.YES_NO && field.type() != FieldType.BLOCKS).toList();
    }

    private List<String> labels(Predicate<Field> wanted) {
        return getSheet().kind().fields().stream().filter(wanted).map(Field::label).toList();
    }

    public List<PartEntry> getParts() {
        return parts;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme == null ? "" : scheme;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
