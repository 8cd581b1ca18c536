package award.recommendation.browser;

import award.browser.Browser;

/// `recommendation/read.xhtml` and the pages behind it, as a recommender does one act after the other.
public record ReferralPage(Browser browser) {

    /// The application of somebody that lies with the recommender.
    public static ReferralPage of(Browser browser, String applicant) {
        browser.open("recommendation/list.xhtml");
        browser.follow(applicant);
        return new ReferralPage(browser);
    }

    /// The identifier in the page's address.
    public String id() {
        return browser.address().replaceFirst(".*[?&]id=([^&]+).*", "$1");
    }

    /// The act that comes next.
    public String now() {
        return browser.page().locator("[id='now'] h2").first().innerText();
    }

    /// As the secretary puts right on which day it was received.
    public ReferralPage receivedOn(String day, String reason) {
        browser.enter("receipt:sheet:day:input_input", day);
        browser.fill("receipt:sheet:reason:input", reason);
        browser.click("receipt:sheet:submit");
        return this;
    }

    public ReferralPage sendBack(String part, String what, String until) {
        browser.click("back");
        browser.choose("back:entry:each:0:part:input", part);
        browser.fill("back:entry:each:0:what:input", what);
        browser.enter("back:entry:until:input_input", until);
        browser.click("back:entry:submit");
        return this;
    }

    /// Records the act that comes next.
    public ReferralPage record(String day, String words) {
        browser.enter("now:record:on:input_input", day);
        browser.fill("now:record:remark:input", words);
        browser.click("now:record:submit");
        return this;
    }

    public ReferralPage ask(String department, String askedOn, String due) {
        browser.fill("asked:ask:department:input", department);
        browser.enter("asked:ask:askedOn:input_input", askedOn);
        browser.enter("asked:ask:dueOn:input_input", due);
        browser.click("asked:ask:submit");
        return this;
    }

    public ReferralPage answered(String day) {
        browser.enter("asked:tell:answeredOn:input_input", day);
        browser.click("asked:tell:submit");
        return this;
    }

    public ReferralPage publish(String day, String address) {
        browser.enter("now:publish:on:input_input", day);
        browser.fill("now:publish:address:input", address);
        browser.click("now:publish:submit");
        return this;
    }

    public ReferralPage recommend(String day, String document) {
        browser.enter("finish:recommend:on:input_input", day);
        browser.fill("finish:recommend:document:input", document);
        browser.click("finish:recommend:submit");
        return this;
    }

    /// Does not recommend, and says why.
    public ReferralPage decline(String reason) {
        browser.click("decline");
        browser.fill("decline:entry:reason:input", reason);
        browser.click("decline:entry:submit");
        return this;
    }

    public String state() {
        return browser.text("state");
    }

    public String acts() {
        return browser.text("acts");
    }

    /// The page of the opinion with its place for the seal.
    ///
    /// @param name of the copy that is kept
    public byte[] print(String name) {
        return browser.print("print", name);
    }
}
