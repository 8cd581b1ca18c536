package award.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/// Tests that run inside the server, in the EAR as it was built: a test class extends this one and injects the desks it asks.
///
/// The EAR is deployed a second time beside the running product, under its own name and addresses, on the same database. Its test
/// classes are those of the packages named `container`.
@ArquillianTest
public abstract class InContainer {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    @Deployment
    public static EnterpriseArchive product() {
        var tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, path -> path.get().contains("/container/"), "award")
                .setManifest(new StringAsset("Dependencies: org.wildfly.security.elytron\n"));
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/award.ear"));
        return ShrinkWrap.create(EnterpriseArchive.class, "award-in-container.ear")
                .merge(ear, path -> !path.get().endsWith(DESCRIPTOR))
                .addAsModule(Testable.archiveToTest(tests))
                .setApplicationXML(new StringAsset(besideTheProduct(read(ear))));
    }

    private static String besideTheProduct(String descriptor) {
        return descriptor
                .replace("<application-name>award<", "<application-name>award-in-container<")
                .replace("<context-root>/<", "<context-root>/in-container<")
                .replace("<library-directory>", "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module><library-directory>");
    }

    private static String read(EnterpriseArchive ear) {
        try (var stream = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
