package award.scheme.service;

import award.identity.Roles;
import award.scheme.Entering;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.file.Fault;
import award.scheme.file.RegulationFile;
import award.scheme.model.EnteredRegulation;
import award.scheme.store.EnteredRegulations;
import award.shared.Message;
import award.shared.Recorded;
import award.shared.UploadedText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/// Where regulation files are handed in and out.
@Stateless
public class SchemeDesk {

    @Inject RegulationShelf shelf;
    @Inject EnteredRegulations files;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Resource SessionContext session;

    /// Lets nobody in but the office: asked by the page on which files are handed in, before it shows anything.
    @RolesAllowed(Roles.SECRETARY)
    public void letIn() {
        // the role is the whole question
    }

    /// Says what entering the file would come to, and does nothing.
    @RolesAllowed(Roles.SECRETARY)
    public Entering tryOut(byte[] file) {
        return UploadedText.read(file)
                .map(text -> weigh(RegulationFile.read(text.text())))
                .orElseGet(() -> new Entering.Faulty(List.of(new Fault(0, "", Message.message("scheme.fault.notText")))));
    }

    /// Enters the file as a regulation: the whole of it, or nothing.
    @RolesAllowed(Roles.SECRETARY)
    public Entering enter(byte[] file) {
        var outcome = tryOut(file);
        if (outcome instanceof Entering.Entered entered) {
            var source = UploadedText.read(file).orElseThrow().text();
            files.add(new EnteredRegulation(entered.regulation(), source, clock.instant(), session.getCallerPrincipal().getName()));
            record.fire(entered);
        }
        return outcome;
    }

    /// The file of a regulation as it was written, for handing out.
    @PermitAll
    public String source(String scheme, String version) {
        var regulation = shelf.get(scheme, version);
        return ShippedRegulations.find(scheme, version).isPresent()
                ? ShippedRegulations.source(scheme + "-" + version + ".yaml")
                : files.find(regulation.id()).orElseThrow().source();
    }

    private Entering weigh(RegulationFile.Outcome outcome) {
        return switch (outcome) {
            case RegulationFile.Outcome.Faulty faulty -> new Entering.Faulty(faulty.faults());
            case RegulationFile.Outcome.Sound sound -> known(sound.regulation());
        };
    }

    private Entering known(Regulation regulation) {
        return shelf.find(regulation.scheme(), regulation.version())
                .<Entering>map(Entering.AlreadyThere::new)
                .orElseGet(() -> new Entering.Entered(regulation));
    }
}
