package award.publicity.browser;

import award.browser.Browser;

/// `public/object.xhtml`, as somebody objects without signing in.
record ObjectPage(Browser browser) {

    static ObjectPage openIn(Browser browser, String notice) {
        return new ObjectPage(browser.open("public/object.xhtml?notice=" + notice));
    }

    ObjectPage against(String entry) {
        browser.choose("lodge:what:against", entry);
        return this;
    }

    ObjectPage because(String facts) {
        browser.fill("lodge:what:facts", facts);
        return this;
    }

    ObjectPage by(String name, String telephone) {
        browser.fill("lodge:who:name", name);
        browser.fill("lodge:who:telephone", telephone);
        return this;
    }

    ObjectPage send() {
        browser.click("lodge:submit");
        return this;
    }

    String number() {
        return browser.text("number").strip();
    }

    String code() {
        return browser.text("code").strip();
    }
}
