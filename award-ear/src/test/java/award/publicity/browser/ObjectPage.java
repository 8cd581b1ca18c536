package award.publicity.browser;

import award.browser.Browser;
import java.nio.file.Path;

/// `public/object.xhtml`, as somebody objects without signing in.
public record ObjectPage(Browser browser) {

    public static ObjectPage openIn(Browser browser, String notice) {
        return new ObjectPage(browser.open("public/object.xhtml?notice=" + notice));
    }

    public ObjectPage against(String entry) {
        browser.choose("lodge:what:against", entry);
        return this;
    }

    public ObjectPage because(String facts) {
        browser.fill("lodge:what:facts", facts);
        return this;
    }

    ObjectPage proving(String evidence, Path file) {
        browser.fill("lodge:what:evidence", evidence);
        browser.page().locator("[id='lodge:what:files']").setInputFiles(file);
        return this;
    }

    /// @param evidence what proves it, in words
    public ObjectPage proven(String evidence) {
        browser.fill("lodge:what:evidence", evidence);
        return this;
    }

    public ObjectPage by(String name, String telephone) {
        browser.fill("lodge:who:name", name);
        browser.fill("lodge:who:telephone", telephone);
        return this;
    }

    public ObjectPage send() {
        browser.click("lodge:submit");
        return this;
    }

    public String number() {
        return browser.text("number").strip();
    }

    public String code() {
        return browser.text("code").strip();
    }
}
