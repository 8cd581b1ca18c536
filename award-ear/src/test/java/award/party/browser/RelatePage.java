package award.party.browser;

import award.browser.Browser;

/// `party/relate.xhtml`, as a secretary uses it.
record RelatePage(Browser browser) {

    RelatePage mergedInto(String other) {
        browser.choose("relate:new:kind:input", "已合并入");
        browser.page().locator("[id=\"relate:new:other:input_input\"]").pressSequentially(other + " "); // a key, as an input method sends one
        browser.page().locator("[id=\"relate:new:other:input_panel\"] li").first().click();
        browser.click("relate:new:save");
        return this;
    }

    String known() {
        return browser.text("relate:known:list");
    }
}
