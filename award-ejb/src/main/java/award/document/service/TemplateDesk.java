package award.document.service;

import static java.util.stream.Collectors.groupingBy;

import award.document.Document;
import award.document.Format;
import award.document.Origin;
import award.document.Rendered;
import award.document.model.TemplateVersion;
import award.document.store.TemplateVersions;
import award.document.template.CasesAsked;
import award.document.template.Fault;
import award.document.template.Fields;
import award.document.template.Kind;
import award.document.template.KindRow;
import award.document.template.Layout;
import award.document.template.LineChange;
import award.document.template.Template;
import award.document.template.TemplateSheet;
import award.document.template.VersionRow;
import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/// Where an office changes the words and parts of its documents (文书模板). A secretary changes those of the own award; who is secretary of
/// all awards, also those that hold for all.
@Stateless
public class TemplateDesk {

    /// The number under which a draft is asked for.
    public static final int DRAFT = -1;

    @Inject KindShelf kinds;
    @Inject TemplateVersions versions;
    @Inject Templates templates;
    @Inject Renderings renderings;
    @Inject MyDesk me;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Inject Event<CasesAsked> cases;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<KindRow> kinds() {
        var own = versions.latest().stream().collect(groupingBy(VersionRow::kind));
        return kinds.all().stream().map(kind -> new KindRow(kind.key(), kind.name(), own.getOrDefault(kind.key(), List.of()))).toList();
    }

    /// Names of awards by their keys.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Map<String, String> schemes() {
        return kinds.schemes();
    }

    /// @param scheme empty for all
    /// @throws NoSuchElementException when there is no such kind
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public TemplateSheet read(String kind, @NotNull String scheme) {
        var declared = declared(kind);
        var draft = versions.draft(kind, scheme);
        var rows = versions.rows(kind).stream().filter(row -> row.scheme().equals(scheme)).toList();
        return new TemplateSheet(declared, scheme, templates.of(kind, scheme), rows.stream().filter(VersionRow::isDraft).findFirst(),
                draft.map(TemplateVersion::layout), draft.map(TemplateVersion::seen).orElse(0L), rows, mayChange(scheme));
    }

    /// What is wrong with a layout, without keeping it.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<Fault> check(String kind, Layout layout) {
        return new Template(declared(kind), "", 0, layout).faults();
    }

    /// Keeps the draft, unless something is wrong with it: then nothing is changed.
    ///
    /// @param seen the draft's row as the reader saw it; 0 for the first
    /// @return what is wrong, each at its part; nothing when it was kept
    @RolesAllowed(Roles.SECRETARY)
    public List<Fault> save(String kind, @NotNull String scheme, long seen, @NotNull Layout layout) {
        mustChange(scheme);
        var faults = check(kind, layout);
        if (!faults.isEmpty()) return faults;
        var draft = versions.draft(kind, scheme).map(TemplateVersion::id).flatMap(id -> versions.find(id, seen));
        if (draft.isPresent()) draft.get().write(layout, clock.instant(), name());
        else versions.add(new TemplateVersion(UUID.randomUUID(), kind, scheme, versions.next(kind, scheme), layout, clock.instant(), name()));
        return List.of();
    }

    /// From now on documents are composed with the draft; those issued keep what they were issued with.
    @RolesAllowed(Roles.SECRETARY)
    public void putInForce(String kind, @NotNull String scheme, long seen, @NotBlank @Size(max = 500) String why) {
        record.fire(draft(kind, scheme, seen).putInForce(why, clock.instant(), name()));
    }

    @RolesAllowed(Roles.SECRETARY)
    public void discard(String kind, @NotNull String scheme, long seen) {
        versions.remove(draft(kind, scheme, seen));
    }

    /// Puts an earlier version in force again, as a new one.
    ///
    /// @param number 0 for the one that ships with the product
    @RolesAllowed(Roles.SECRETARY)
    public void goBack(String kind, @NotNull String scheme, int number, @NotBlank @Size(max = 500) String why) {
        mustChange(scheme);
        var again = new TemplateVersion(UUID.randomUUID(), kind, scheme, versions.next(kind, scheme), version(kind, scheme, number).layout(), clock.instant(), name());
        record.fire(again.putInForce(why, clock.instant(), name()));
        versions.add(again);
    }

    /// Real cases to look at a template with; only those the caller may see.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<CasesAsked.Case> cases(String kind, @NotNull String scheme) {
        return asked(kind, scheme).cases();
    }

    /// A version filled with samples, or with a real case.
    ///
    /// @param number   [#DRAFT], 0 for the shipped one, or a version
    /// @param caseName empty for samples
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Rendered preview(String kind, @NotNull String scheme, int number, @NotNull String caseName, Format format) {
        var template = version(kind, scheme, number);
        Fields fields = caseName.isEmpty() ? template.kind().samples()
                : asked(kind, scheme).named(caseName).orElseThrow(() -> new NoSuchElementException("no case " + caseName)).fields().get();
        Document document = template.fill(fields, new Origin(name(), clock.instant(), kind + " " + number));
        return renderings.render(document, format);
    }

    /// How a version differs from another, line by line as they are kept.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<LineChange> compare(String kind, @NotNull String scheme, int earlier, int later) {
        return Comparison.of(version(kind, scheme, earlier).layout(), version(kind, scheme, later).layout());
    }

    /// How the draft differs from what is in force, be it the award's own or that of all.
    ///
    /// @throws NoSuchElementException when there is no draft
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<LineChange> changes(String kind, @NotNull String scheme) {
        return Comparison.of(templates.of(kind, scheme).layout(), version(kind, scheme, DRAFT).layout());
    }

    private CasesAsked asked(String kind, String scheme) {
        var question = new CasesAsked(kind, scheme);
        cases.fire(question);
        return question;
    }

    private Template version(String kind, String scheme, int number) {
        var declared = declared(kind);
        if (number == 0) return Template.shipped(declared);
        var version = number == DRAFT ? versions.draft(kind, scheme) : versions.find(kind, scheme, number);
        return version.map(found -> found.template(declared)).orElseThrow(() -> new NoSuchElementException(kind + " has no version " + number));
    }

    private TemplateVersion draft(String kind, String scheme, long seen) {
        mustChange(scheme);
        return Optional.of(kind).flatMap(key -> versions.draft(key, scheme)).map(TemplateVersion::id).flatMap(id -> versions.find(id, seen))
                .orElseThrow(() -> new NoSuchElementException("no draft of " + kind));
    }

    private Kind declared(String kind) {
        return kinds.all().stream().filter(known -> known.key().equals(kind)).findFirst().orElseThrow(() -> new NoSuchElementException("no kind " + kind));
    }

    private boolean mayChange(String scheme) {
        return me.whoAmI().is(Role.SECRETARY, scheme.isEmpty() ? Scope.EVERYWHERE : Scope.scheme(scheme));
    }

    private void mustChange(String scheme) {
        if (!mayChange(scheme)) throw new EJBAccessException("not the caller's templates: " + scheme);
    }

    private String name() {
        return me.whoAmI().name();
    }
}
