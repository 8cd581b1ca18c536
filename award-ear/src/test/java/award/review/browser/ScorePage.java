package award.review.browser;

import award.browser.Browser;

/// `review/score.xhtml`, as whoever enters a panel's scores uses it.
record ScorePage(Browser browser) {

    /// Chooses a percentage by the places of category and item, from 0.
    ScorePage judge(int category, int item, int percent) {
        browser.choose("score:category:" + category + ":items:item:" + item + ":percent", percent + " %");
        return this;
    }

    ScorePage save() {
        browser.click("score:save");
        return this;
    }

    ScorePage settle() {
        browser.click("score:settle");
        return this;
    }

    String reached(int category, int item) {
        return browser.text("score:category:" + category + ":items:item:" + item + ":reached");
    }

    String total() {
        return browser.text("total");
    }
}
