package award.browser;

import award.RunningProduct;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands each test that asks for a [Browser] one of its own, signed in as nobody: `@ExtendWith(InBrowser.class)`.
///
/// When a test fails, its last page is pictured in `target/screenshots/failed`.
public final class InBrowser implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(InBrowser.class);

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /// One for all tests of a run.
    private record Shared(Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {

        static Shared start() {
            var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Shared(playwright, playwright.chromium().launch(new LaunchOptions().setExecutablePath(Chromium.find()).setArgs(FLAGS)));
        }

        BrowserContext newContext() {
            return chromium.newContext(usual());
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /// A browser as people of an office have it.
    static NewContextOptions usual() {
        return new NewContextOptions()
                .setBaseURL(RunningProduct.address().toString())
                .setViewportSize(1440, 900)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(HERE).computeIfAbsent(Browser.class, key -> new Browser(shared(test).newContext().newPage()), Browser.class);
    }

    private static Shared shared(ExtensionContext test) {
        return test.getRoot().getStore(HERE).computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var browser = test.getStore(HERE).remove(Browser.class, Browser.class);
        if (browser == null) return;
        if (test.getExecutionException().isPresent()) browser.picture("failed/" + test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName());
        browser.page().context().close();
    }
}
