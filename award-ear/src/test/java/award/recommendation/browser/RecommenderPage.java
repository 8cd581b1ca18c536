package award.recommendation.browser;

import award.browser.Browser;

/// `recommendation/body.xhtml`, as a secretary enters a body that may recommend.
public record RecommenderPage(Browser browser) {

    public static RecommenderPage openIn(Browser browser, String scheme) {
        return new RecommenderPage(browser.open("recommendation/body.xhtml?scheme=" + scheme));
    }

    /// @param channel  as the regulation calls it
    /// @param division code of the division it stands for
    public RecommenderPage enter(String code, String name, String channel, String division) {
        browser.fill("entry:sheet:code:input", code);
        browser.fill("entry:sheet:name:input", name);
        browser.choose("entry:sheet:channel:input", channel);
        browser.fill("entry:sheet:division:input", division);
        browser.click("entry:sheet:submit");
        return this;
    }
}
