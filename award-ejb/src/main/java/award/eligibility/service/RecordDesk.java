package award.eligibility.service;

import static award.shared.Message.message;

import award.eligibility.model.RecordBatch;
import award.eligibility.model.RecordBatch.Taking;
import award.eligibility.record.BatchReport;
import award.eligibility.record.BatchReport.Reviewed;
import award.eligibility.record.BatchReport.Unusable;
import award.eligibility.record.BatchRow;
import award.eligibility.record.BatchWay;
import award.eligibility.record.Categories;
import award.eligibility.record.ListedRecord;
import award.eligibility.record.NewBatch;
import award.eligibility.store.Batches;
import award.identity.Roles;
import award.scheme.service.RegulationShelf;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the lists of authorities are taken in, as CSV or XLSX of any length: first tried out, then taken as a whole or not at all.
@Stateless
public class RecordDesk {

    private static final int CHUNK = 500;

    @Inject Batches batches;
    @Inject Matcher matcher;
    @Inject RegulationShelf regulations;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Resource SessionContext session;

    /// A dry run: says of every line what it comes to, and does nothing.
    @RolesAllowed(Roles.SECRETARY)
    public BatchReport tryOut(Path file, @Valid NewBatch entry) {
        return objection(entry, digest(file)).<BatchReport>map(reason -> new Unusable(List.of(reason)))
                .orElseGet(() -> review(file, entry, understood -> { }));
    }

    /// Takes the list in, provided that every line is understood: every check is made again.
    @RolesAllowed(Roles.SECRETARY)
    public BatchReport take(Path file, @Valid NewBatch entry) {
        var report = tryOut(file, entry);
        if (!(report instanceof Reviewed reviewed) || !reviewed.isFit()) return report;
        var batch = new RecordBatch(entry, BatchWay.FILE, new Taking(digest(file), clock.instant(), session.getCallerPrincipal().getName()));
        var earlier = batches.current(entry.source());
        batches.add(batch);
        var waiting = new ArrayList<ListedRecord>(CHUNK);
        review(file, entry, understood -> {
            waiting.add(understood);
            if (waiting.size() == CHUNK) keep(batch, waiting);
        });
        keep(batch, waiting);
        earlier.ifPresent(old -> old.giveWayTo(batch));
        record.fire(batch.taken(reviewed.lines()));
        return reviewed.asDone();
    }

    private void keep(RecordBatch batch, List<ListedRecord> records) {
        if (!records.isEmpty()) matcher.keep(batch.id(), List.copyOf(records));
        records.clear();
    }

    private BatchReport review(Path file, NewBatch entry, Consumer<ListedRecord> sound) {
        return new RecordReview(entry, categories(), LocalDate.now(clock), sound).of(file);
    }

    private Optional<Message> objection(NewBatch entry, String digest) {
        if (entry.asOf().isAfter(LocalDate.now(clock))) return Optional.of(message("eligibility.lists.notYet", entry.asOf()));
        return batches.current(entry.source()).flatMap(current -> {
            if (current.digest().equals(digest)) return Optional.of(message("eligibility.lists.takenAlready", current.asOf()));
            return current.asOf().isAfter(entry.asOf()) ? Optional.of(message("eligibility.lists.newerTaken", current.asOf())) : Optional.empty();
        });
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Categories categories() {
        return new Categories(regulations.all());
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<String> sources() {
        return batches.sources();
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public long count() {
        return batches.count();
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<BatchRow> page(int first, int size) {
        return batches.page(first, size);
    }

    private static String digest(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
