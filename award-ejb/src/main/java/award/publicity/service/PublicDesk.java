package award.publicity.service;

import award.attachment.Kept;
import award.attachment.service.AttachmentDesk;
import award.publicity.CertificateAsked;
import award.publicity.Channel;
import award.publicity.Lodging;
import award.publicity.NewObjection;
import award.publicity.NoSuchNoticeException;
import award.publicity.NoticeId;
import award.publicity.NoticeLine;
import award.publicity.NoticePhase;
import award.publicity.NoticeQuery;
import award.publicity.NoticeSheet;
import award.publicity.NoticeState;
import award.publicity.ObjectionId;
import award.publicity.Progress;
import award.publicity.ReceiptCode;
import award.publicity.Upload;
import award.publicity.model.Objection;
import award.publicity.store.Objections;
import award.publicity.store.PublishedNotices;
import award.shared.Message;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What everybody on the intranet may see and do without signing in. Nothing else is handed out here: notices as they were published,
/// and the progress of an objection to whoever holds its receipt.
@Stateless
@PermitAll
public class PublicDesk {

    @Resource SessionContext session;
    @Inject PublishedNotices notices;
    @Inject Objections objections;
    @Inject NoticeFile file;
    @Inject Intake intake;
    @Inject UnderPost underPost;
    @Inject AttachmentDesk attachments;
    @Inject Doorway doorway;
    @Inject Clock clock;
    @Inject Event<CertificateAsked> certificates;

    public long count(NoticePhase phase) {
        return notices.count(NoticeQuery.of(phase, today()));
    }

    /// The latest first.
    public List<NoticeLine> page(NoticePhase phase, int first, int size) {
        return notices.page(NoticeQuery.of(phase, today()), first, size);
    }

    /// A notice with all that its page says of it.
    ///
    /// @throws NoSuchNoticeException when there is none that has been published by today
    public NoticeSheet read(NoticeId id) {
        var notice = file.get(id);
        var row = notice.row(0);
        if (row.state(today()) == NoticeState.AHEAD) throw new NoSuchNoticeException(id);
        return new NoticeSheet(row, file.regulationOf(row).award(), notice.contact(), file.rulesOf(row).objections().orElse(null));
    }

    /// Takes an objection in, with its files; when one of them is refused, nothing is kept. Day and channel are set here.
    ///
    /// @param address where the post comes from: each may post so often and no more
    public Lodging object(@Valid NewObjection entry, List<Upload> files, String address) {
        var known = objections.ofPost(entry.post());
        if (known.isPresent()) return receipt(known.get());
        if (!doorway.admitsPost(address)) return new Lodging.Refused(Message.message("publicity.tooMany"));
        var id = ObjectionId.fresh();
        underPost.begin(id);
        for (var each : files) {
            if (attachments.keep(NoticeFile.evidence(id), each.name(), each.content()) instanceof Kept.Refused refused) {
                session.setRollbackOnly();
                return new Lodging.Refused(refused.reason());
            }
        }
        var received = intake.receive(id, new NewObjection(entry.notice(), entry.against(), entry.objector(), entry.facts(), entry.evidence(),
                Channel.ONLINE, today(), entry.post()));
        if (!received.id().equals(id)) session.setRollbackOnly();
        return receipt(received);
    }

    private static Lodging receipt(Objection objection) {
        return new Lodging.Received(objection.number(), ReceiptCode.of(objection.post()));
    }

    /// How an objection stands, for whoever holds its receipt; a wrong number and a wrong code look the same.
    ///
    /// @param address where the question comes from: each may ask so often and no more
    public Optional<Progress> progress(String number, String code, String address) {
        if (!doorway.admitsQuestion(address)) return Optional.empty();
        return objections.numbered(number.strip()).filter(objection -> ReceiptCode.matches(code, objection.post())).map(objection -> {
            var notice = file.row(objection.notice());
            var result = Optional.ofNullable(objection.conclusion());
            return new Progress(objection.number(), notice.about(), notice.list(), objection.receivedOn(), objection.state(), objection.dueOn(),
                    result.map(end -> end.decidedOn()).orElse(null), result.map(end -> end.reason()).orElse(""));
        });
    }

    /// Whether a certificate with this number was given to this holder, and what its title is worth today.
    ///
    /// @param address where the question comes from: each may ask so often and no more
    public Optional<CertificateAsked.Found> certificate(String number, String holder, String address) {
        var question = new CertificateAsked(number, holder, today());
        if (doorway.admitsQuestion(address)) certificates.fire(question);
        return question.found();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
