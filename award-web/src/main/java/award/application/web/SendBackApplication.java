package award.application.web;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.Correction;
import award.application.form.ApplicationForm;
import award.application.form.FormField;
import award.application.service.ApplicationOffice;
import award.application.service.ApplicationReader;
import award.scheme.rule.FormBlock;
import award.shared.Message;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The page `application/correct.xhtml`: what the applicant is to set right, field by field, and until when.
@Named
@ViewScoped
public class SendBackApplication implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ApplicationReader reader;
    @Inject ApplicationOffice office;
    @Inject Notices notices;
    @Inject Texts texts;

    private String id;
    private long seen;
    private String field = "";
    private String what = "";
    @NotNull @Future private LocalDate until;
    private final ArrayList<Wanted> wanted = new ArrayList<>();
    private transient ApplicationSheet sheet;
    private transient ApplicationForm form;

    /// A correction that is going to be asked for.
    public record Wanted(String field, String what) implements Serializable {}

    public void load() {
        seen = getSheet().version();
    }

    public void add() {
        if (what == null || what.isBlank()) {
            notices.problem("application.correct.what");
            return;
        }
        wanted.add(new Wanted(field == null ? "" : field, what.strip()));
        what = "";
    }

    public void drop(Wanted one) {
        wanted.remove(one);
    }

    public String sendBack() {
        if (what != null && !what.isBlank()) add();
        if (wanted.isEmpty()) {
            notices.problem("application.correct.nothing");
            return null;
        }
        office.sendBack(ApplicationId.parse(id), seen, wanted.stream().map(each -> new Correction(each.field(), each.what())).toList(), until);
        notices.doneAndGone("application.correct.done", getSheet().name(), until);
        return "/application/dossier?faces-redirect=true&id=" + id;
    }

    /// The whole form, its blocks, and the fields of blocks that are filled in field by field.
    public List<SelectItem> getFields() {
        var whole = new SelectItem("", texts.line("application.correct.whole"));
        return Stream.concat(Stream.of(whole), getForm().blocks().stream().filter(block -> !(block instanceof FormBlock.Opinion)).flatMap(this::items)).toList();
    }

    private Stream<SelectItem> items(FormBlock block) {
        var single = getForm().fields(block.key()).stream().filter(each -> !each.key().equals(block.key()));
        return Stream.concat(Stream.of(new SelectItem(block.key(), block.name())), single.map(this::item));
    }

    private SelectItem item(FormField each) {
        return new SelectItem(each.key(), texts.say(getForm().name(each.key())));
    }

    public Message nameOf(Wanted one) {
        return getForm().name(one.field());
    }

    public ApplicationForm getForm() {
        if (form == null) form = reader.filled(ApplicationId.parse(id)).form();
        return form;
    }

    public ApplicationSheet getSheet() {
        if (sheet == null) sheet = reader.read(ApplicationId.parse(id));
        return sheet;
    }

    public List<Wanted> getWanted() {
        return wanted;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
