package award.shared.service.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready as long as the database answers within two seconds.
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/award")
    DataSource source;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (var connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException gone) {
            return false;
        }
    }
}
