package award.document.template;

import award.shared.Message;
import award.shared.Recorded;

/// A version of a template was put in force.
public record TemplateChanged(String kind, String scheme, int number, String why) implements Recorded {

    @Override
    public String subject() {
        return "template " + kind + (scheme.isEmpty() ? "" : " " + scheme);
    }

    @Override
    public Message act() {
        return Message.message("document.act.templateChanged", kind, number, why);
    }
}
