package award.notification.web;

import award.notification.InboxSheet;
import award.notification.LetterId;
import award.notification.service.InboxDesk;
import award.shared.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/// The page `notification/letter.xhtml`: a letter as its recipient reads it.
@Named
@RequestScoped
public class OpenLetter {

    @Inject InboxDesk desk;
    @Inject Texts texts;

    private String id;
    private InboxSheet letter;

    public void load() {
        letter = desk.open(LetterId.parse(id));
    }

    /// The letter's title; a reminder's is what it reminds of.
    public String getTitle() {
        return letter.due().map(due -> texts.say(due.what())).orElseGet(letter::subject);
    }

    public List<String> getParagraphs() {
        return letter.body().lines().filter(line -> !line.isBlank()).toList();
    }

    public InboxSheet getLetter() {
        return letter;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
