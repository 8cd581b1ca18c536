package award.committee.service;

import award.committee.Appointment;
import award.committee.AwardBodies;
import award.committee.BodyAct;
import award.committee.BodyId;
import award.committee.BodyLine;
import award.committee.BodyRow;
import award.committee.BodySheet;
import award.committee.NewMember;
import award.committee.NoSuchBodyException;
import award.committee.SeatCheck;
import award.committee.model.Body;
import award.committee.store.Bodies;
import award.identity.AccountId;
import award.identity.Me;
import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.identity.service.Persons;
import award.scheme.Regulation;
import award.scheme.rule.BodyRule;
import award.scheme.rule.StageKind;
import award.scheme.service.RegulationShelf;
import award.shared.Answer;
import award.shared.Findings;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where an award's office keeps the bodies that the regulation names, and the terms of their members.
@Stateless
public class CommitteeOffice {

    @Inject Bodies bodies;
    @Inject RegulationShelf regulations;
    @Inject Persons persons;
    @Inject MyDesk me;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// Every award with the bodies of its regulation in force, and which of them have been set up.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<AwardBodies> all() {
        var rows = bodies.all(today()).stream().collect(Collectors.groupingBy(BodyRow::scheme));
        return regulations.schemes().stream().map(scheme -> of(regulations.inForce(scheme, today()), rows.getOrDefault(scheme, List.of()))).toList();
    }

    private static AwardBodies of(Regulation regulation, List<BodyRow> rows) {
        return new AwardBodies(regulation.scheme(), regulation.award(), regulation.rules().bodies().stream()
                .map(rule -> new BodyLine(rule, rows.stream().filter(row -> row.key().equals(rule.key())).findFirst())).toList());
    }

    /// The bodies of an award that can be called together: set up, with members, and a quorum to meet with. The one that decides first.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<BodyRow> meeting(String scheme) {
        var rules = regulations.inForce(scheme, today()).rules();
        var decides = rules.stage(StageKind.COMMITTEE).flatMap(rules::bodyIn).map(BodyRule::key);
        return bodies.all(today()).stream().filter(row -> row.scheme().equals(scheme) && row.members() > 0)
                .filter(row -> rules.body(row.key()).flatMap(BodyRule::quorum).isPresent())
                .sorted(Comparator.comparing(row -> !decides.filter(row.key()::equals).isPresent())).toList();
    }

    /// @param key of the body's rule in the regulation
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Optional<BodySheet> of(String scheme, String key) {
        return bodies.of(scheme, key).map(this::sheet);
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public BodySheet read(BodyId id) {
        return sheet(get(id));
    }

    /// Sets up a body that the regulation names; the same one when it is there already.
    ///
    /// @throws IllegalArgumentException when the regulation names no such body, or one that every county has for itself
    @RolesAllowed(Roles.SECRETARY)
    public BodyId setUp(@NotBlank String scheme, @NotBlank String key) {
        requireOffice(scheme);
        var rule = rule(scheme, key).filter(found -> !found.kind().isEverywhere())
                .orElseThrow(() -> new IllegalArgumentException("no body to be set up: " + key));
        return bodies.of(scheme, key).map(Body::id).orElseGet(() -> {
            var body = new Body(BodyId.fresh(), scheme, key, rule.name());
            bodies.add(body);
            record.fire(BodyAct.setUp(body.id(), rule.name()));
            return body.id();
        });
    }

    /// Gives somebody a new seat, where the regulation has one free on the first day of the term.
    @RolesAllowed(Roles.SECRETARY)
    public Appointment appoint(BodyId id, @Valid NewMember entry) {
        var body = own(id);
        var trouble = trouble(body, entry);
        if (trouble.isPresent()) return new Appointment.Mistaken(trouble.get());
        var seat = rule(body.scheme(), body.key()).map(rule -> SeatCheck.of(rule, entry.post(), body.holding(entry.post(), entry.since())));
        if (seat.filter(finding -> !(finding.answer() instanceof Answer.Met)).isPresent()) return new Appointment.Refused(Findings.of(seat.get()));
        record.fire(body.appoint(entry));
        return new Appointment.Appointed(body.lastSeat());
    }

    /// Lets somebody take over a seat from a day (接任). The post stays what it is.
    ///
    /// @param entry with the post of the seat
    @RolesAllowed(Roles.SECRETARY)
    public Appointment succeed(BodyId id, int seat, @Valid NewMember entry) {
        var body = own(id);
        var trouble = trouble(body, entry).or(() -> body.incumbent(seat)
                .filter(term -> !term.since().isBefore(entry.since()))
                .map(term -> Message.message("committee.body.tooEarly", term.member().name(), term.since())));
        if (trouble.isPresent()) return new Appointment.Mistaken(trouble.get());
        record.fire(body.succeed(seat, entry));
        return new Appointment.Appointed(seat);
    }

    /// Ends the term in a seat. Meetings held keep the member as it was.
    ///
    /// @return what speaks against it; nothing when it was done
    @RolesAllowed(Roles.SECRETARY)
    public Optional<Message> dismiss(BodyId id, int seat, @NotNull LocalDate last) {
        var body = own(id);
        var early = body.incumbent(seat).filter(term -> last.isBefore(term.since()))
                .map(term -> Message.message("committee.body.tooEarly", term.member().name(), term.since()));
        if (early.isEmpty()) body.dismiss(seat, last).ifPresent(record::fire);
        return early;
    }

    /// Settles by which words the body's resolutions are numbered (发文代字).
    @RolesAllowed(Roles.SECRETARY)
    public void markResolutions(BodyId id, long seen, @NotBlank @Size(max = 40) String mark) {
        own(id);
        record.fire(bodies.find(id, seen).orElseThrow(() -> new NoSuchBodyException(id)).markResolutions(mark));
    }

    /// The account of that sign-in name, when a member may use it.
    @RolesAllowed(Roles.SECRETARY)
    public Optional<AccountId> memberAccount(@NotBlank String name, @NotBlank String scheme) {
        requireOffice(scheme);
        return persons.named(name).filter(person -> person.is(Role.COMMITTEE_MEMBER, Scope.scheme(scheme))).map(Me::account);
    }

    private Optional<Message> trouble(Body body, NewMember entry) {
        if (entry.account() == null) return Optional.empty();
        if (body.membersOn(entry.since()).stream().anyMatch(member -> member.is(entry.account()))) {
            return Optional.of(Message.message("committee.body.accountTaken"));
        }
        return Optional.empty();
    }

    private Body own(BodyId id) {
        var body = get(id);
        requireOffice(body.scheme());
        return body;
    }

    private void requireOffice(String scheme) {
        if (!me.whoAmI().is(Role.SECRETARY, Scope.scheme(scheme))) throw new EJBAccessException("not an office of " + scheme);
    }

    private Body get(BodyId id) {
        return bodies.find(id).orElseThrow(() -> new NoSuchBodyException(id));
    }

    private Optional<BodyRule> rule(String scheme, String key) {
        return regulations.inForce(scheme, today()).rules().body(key);
    }

    private BodySheet sheet(Body body) {
        return new BodySheet(body.id(), body.scheme(), body.key(), body.name(), body.mark(), rule(body.scheme(), body.key()),
                body.memberships(today()), today(), body.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
