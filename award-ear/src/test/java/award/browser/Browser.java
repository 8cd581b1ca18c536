package award.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a person does with a browser, by the ids of the page. Only page objects know ids; only this class waits.
///
/// @param page for what no word here says
public record Browser(Page page) {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final int MOST_TRIES = 10;
    private static final int LONG_WORK = 120_000;

    /// The page has come, and its own requests are through. A button still turning after that waits for the page it leads to.
    private static final String SETTLED = """
            () => document.readyState === 'complete' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())
                && !document.querySelector('.ui-state-loading')""";

    /// @param address within the product, such as `party/list.xhtml?name=…`
    public Browser open(String address) {
        page.navigate(address);
        settle();
        return this;
    }

    /// Another person's browser at the same address, signed in as nobody; whoever asked for it closes its context.
    public Browser another() {
        return new Browser(page.context().browser().newContext(InBrowser.usual()).newPage());
    }

    public void click(String id) {
        element(id).click();
        settle();
    }

    /// Clicks the link that reads so.
    public void follow(String text) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true)).click();
        settle();
    }

    /// Types into a field in place of what stood there.
    public void fill(String id, String text) {
        element(id).fill(text);
    }

    /// Types into a field and leaves it, for a page that listens.
    public void enter(String id, String text) {
        element(id).fill(text);
        element(id).press("Tab");
        settle();
    }

    /// Types key by key in place of what stood there and leaves, for a field that listens to keys.
    public void type(String id, String text) {
        element(id).selectText();
        element(id).pressSequentially(text);
        element(id).press("Tab");
        settle();
    }

    /// Picks a line of a PrimeFaces menu (`p:selectOneMenu`) or of a plain one.
    public void choose(String id, String label) {
        if ("SELECT".equals(element(id).evaluate("e => e.tagName"))) {
            element(id).selectOption(new SelectOption().setLabel(label));
        } else {
            pick(id, label);
        }
        settle();
    }

    /// A menu that has only begun to open takes no notice of a click, and one that the page moves away closes: it is opened and clicked
    /// until its label says what was picked.
    private void pick(String menu, String label) {
        var panel = element(menu + "_panel");
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                if (!panel.isVisible()) element(menu).click();
                panel.getByText(label, new Locator.GetByTextOptions().setExact(true)).click(new Locator.ClickOptions().setTimeout(3_000));
                panel.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN).setTimeout(1_000));
            } catch (TimeoutError stillOpenOrGone) {
                continue;
            }
            settle();
            if (text(menu + "_label").strip().equals(label)) return;
        }
        throw new AssertionError("The menu does not take this: " + label);
    }

    /// Types into a PrimeFaces field that makes suggestions (`p:autoComplete`), and takes the first one.
    ///
    /// @param text what has keys of its own, such as a code: the field listens to keys, and no test has an input method for Chinese
    public void suggest(String id, String text) {
        element(id + "_input").pressSequentially(text);
        element(id + "_panel").locator("li").first().click();
        settle();
    }

    public void tick(String id) {
        element(id).click();
        settle();
    }

    /// Hands in a file where the page takes it at once.
    public void upload(String id, Path file) {
        page.waitForResponse(response -> "POST".equals(response.request().method()), () -> element(id).setInputFiles(file));
        settle();
    }

    /// Clicks what hands out a file.
    public byte[] download(String id) {
        var download = page.waitForDownload(() -> element(id).click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// Waits until the page shows what comes by itself, such as the end of long work.
    public void await(String id) {
        element(id).waitFor(new Locator.WaitForOptions().setTimeout(LONG_WORK));
    }

    /// What a link prints; kept beside the pictures for people to look at.
    ///
    /// @param name of the copy
    public byte[] print(String id, String name) {
        return print(element(id), name);
    }

    /// The same of a link that has no id.
    public byte[] print(Locator link, String name) {
        var paper = page.request().get(link.getAttribute("href")).body();
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".pdf"), paper);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return paper;
    }

    /// Waits until the page says it by itself, as after a push.
    public void until(String id, String text) {
        element(id).filter(new Locator.FilterOptions().setHasText(text)).waitFor();
    }

    public String text(String id) {
        return element(id).innerText();
    }

    public String value(String id) {
        return element(id).inputValue();
    }

    /// Whether the page shows it to the reader now.
    public boolean shows(String id) {
        return element(id).isVisible();
    }

    /// The page's heading.
    public String title() {
        return text("title");
    }

    /// What the page said at its head.
    public String notices() {
        return text("notices");
    }

    /// Where the reader is, without the server's name.
    public String address() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /// A picture of the whole page for people to look at, in `target/screenshots`.
    public void picture(String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    private Locator element(String id) {
        return page.locator("[id=\"" + id + "\"]");
    }

    private void settle() {
        page.waitForLoadState();
        page.waitForFunction(SETTLED);
    }
}
