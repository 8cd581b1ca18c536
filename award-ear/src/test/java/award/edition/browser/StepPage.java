package award.edition.browser;

import award.browser.Browser;

/// `edition/step.xhtml`, as a secretary puts a step on record.
public record StepPage(Browser browser) {

    public static StepPage openIn(Browser browser, String edition, String step) {
        return new StepPage(browser.open("edition/step.xhtml?edition=" + edition + "&step=" + step));
    }

    /// @param day the day of the step; empty for today
    public StepPage record(String day, String document) {
        if (!day.isEmpty()) browser.enter("record:entry:takenOn:input_input", day);
        browser.fill("record:entry:document:input", document);
        browser.click("record:entry:submit");
        return this;
    }

    public StepPage ask(String bodies, String askedOn, String due) {
        browser.fill("ask:entry:bodies:input", bodies);
        browser.enter("ask:entry:askedOn:input_input", askedOn);
        browser.enter("ask:entry:due:input_input", due);
        browser.click("ask:entry:submit");
        return this;
    }
}
