package award.review.browser;

import award.browser.Browser;

/// `review/edition.xhtml`, as the office uses it.
public record RankingPage(Browser browser) {

    public static RankingPage openIn(Browser browser, String edition) {
        return new RankingPage(browser.open("review/edition.xhtml?edition=" + edition));
    }

    public String ranking() {
        return browser.text("ranking");
    }

    public RankingPage choose(int line) {
        browser.tick("rank:list:choice:" + line + ":chosen");
        return this;
    }

    public RankingPage because(int line, String reason) {
        browser.fill("rank:list:choice:" + line + ":reason", reason);
        return this;
    }

    public RankingPage decide(String document) {
        browser.fill("rank:list:document:input", document);
        browser.click("rank:list:decide");
        return this;
    }

    public String reasonTyped(int line) {
        return browser.value("rank:list:choice:" + line + ":reason");
    }

    public boolean isDecided() {
        return browser.shows("decided");
    }

    public String decided() {
        return browser.text("decided");
    }
}
