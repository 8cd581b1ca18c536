package award.eligibility.service;

import award.eligibility.record.Provider;
import award.scheme.rule.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/// The providers of records that the settings name: `award.records.providers=credit` and, for each of these keys,
/// `award.records.provider.credit.address`, `.name`, `.token`, `.seconds`, `.covers`.
@ApplicationScoped
class Providers {

    private static final int PATIENCE = 10;

    List<Provider> all() {
        var settings = ConfigProvider.getConfig();
        return settings.getOptionalValue("award.records.providers", String[].class).stream().flatMap(Arrays::stream)
                .map(key -> provider(key, settings)).toList();
    }

    Optional<Provider> find(String key) {
        return all().stream().filter(provider -> provider.key().equals(key)).findFirst();
    }

    private static Provider provider(String key, Config settings) {
        var at = "award.records.provider." + key;
        return new Provider(key, settings.getOptionalValue(at + ".name", String.class).orElse(key), settings.getValue(at + ".address", URI.class),
                settings.getOptionalValue(at + ".token", String.class).orElse(""),
                Duration.ofSeconds(settings.getOptionalValue(at + ".seconds", Integer.class).orElse(PATIENCE)),
                settings.getOptionalValue(at + ".covers", String[].class).map(Set::of)
                        .orElseGet(() -> Arrays.stream(RecordKind.values()).map(Enum::name).collect(Collectors.toSet())));
    }
}
