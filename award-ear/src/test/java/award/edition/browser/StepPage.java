package award.edition.browser;

import award.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

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

    /// Puts down what one of those asked has answered.
    ///
    /// @param reply as the page calls it
    public StepPage answered(String body, String reply, String day, String words) {
        browser.page().locator("[id='asked'] tr").filter(new Locator.FilterOptions().setHasText(body)).getByRole(AriaRole.BUTTON).click();
        browser.page().locator("[id='reply:entry']").filter(new Locator.FilterOptions().setHasText(body)).waitFor();
        browser.choose("reply:entry:kind:input", reply);
        browser.enter("reply:entry:repliedOn:input_input", day);
        browser.fill("reply:entry:words:input", words);
        browser.click("reply:entry:submit");
        return this;
    }

    public String answers() {
        return browser.text("asked");
    }
}
