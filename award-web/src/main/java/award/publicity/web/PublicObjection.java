package award.publicity.web;

import award.publicity.Channel;
import award.publicity.Lodging;
import award.publicity.NoticeRow;
import award.publicity.NoticeSheet;
import award.publicity.NoticeState;
import award.publicity.Upload;
import award.publicity.service.PublicDesk;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The page `public/object.xhtml`: somebody objects to a notice, with evidence, and gets a receipt.
@Named
@RequestScoped
public class PublicObjection {

    private static final int MOST_FILES = 5;

    @Inject PublicDesk desk;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private NoticeSheet sheet;
    private UUID post;
    private final ObjectionEntry entry = new ObjectionEntry();
    private List<Part> files = List.of();
    private Lodging.Received receipt;

    public void lodge() {
        var handedIn = files.stream().filter(file -> file.getSize() > 0).toList();
        if (handedIn.size() > MOST_FILES) {
            notices.problem("publicity.object.tooManyFiles", MOST_FILES);
            return;
        }
        var objection = entry.objection(getNotice().id(), Channel.ONLINE, LocalDate.now(clock), getPost());
        switch (desk.object(objection, uploads(handedIn), request.getRemoteAddr())) {
            case Lodging.Received received -> receipt = received;
            case Lodging.Refused refused -> notices.problem(refused.reason());
        }
    }

    private static List<Upload> uploads(List<Part> parts) {
        var uploads = new ArrayList<Upload>();
        for (var part : parts) {
            try {
                uploads.add(new Upload(part.getSubmittedFileName(), part.getInputStream()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return uploads;
    }

    public NoticeRow getNotice() {
        return getSheet().notice();
    }

    private NoticeSheet getSheet() {
        if (sheet == null) sheet = desk.read(PublicNotice.asked(request.getParameter("notice")));
        return sheet;
    }

    /// Names this post: the page carries it, so that the same form sent twice is the same objection.
    public UUID getPost() {
        if (post == null) post = posted(request.getParameter("post"));
        return post;
    }

    private static UUID posted(String text) {
        try {
            return text == null ? UUID.randomUUID() : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return UUID.randomUUID();
        }
    }

    public String getTitle() {
        return texts.line("publicity.noticeOf", getSheet().about(), sheet.notice().list());
    }

    /// Whether the notice is over: an objection is still recorded, and no more.
    public boolean isOver() {
        return getNotice().state(LocalDate.now(clock)) != NoticeState.RUNNING;
    }

    /// Null until it is received.
    public Lodging.Received getReceipt() {
        return receipt;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files == null ? List.of() : files;
    }

    public ObjectionEntry getEntry() {
        return entry;
    }
}
