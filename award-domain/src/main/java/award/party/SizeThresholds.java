package award.party;

import static award.shared.Message.message;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import award.shared.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The lower bounds of the size classes, industry by industry (统计上大中小微型企业划分办法 2017).
///
/// An enterprise belongs to the highest class all of whose bounds it reaches, so its class is the lowest that any one of
/// its indicators gives; what reaches none is 微型.
public final class SizeThresholds {

    private static final SizeThresholds OF_2017 = read("sme-thresholds-2017.csv");

    private final Map<SizeIndustry, List<Bounds>> bounds;

    private record Bounds(SizeIndustry industry, SizeIndicator indicator, BigDecimal large, BigDecimal medium, BigDecimal small) {

        SizeClass classOf(BigDecimal figure) {
            if (figure.compareTo(large) >= 0) return SizeClass.LARGE;
            if (figure.compareTo(medium) >= 0) return SizeClass.MEDIUM;
            if (figure.compareTo(small) >= 0) return SizeClass.SMALL;
            return SizeClass.MICRO;
        }
    }

    private SizeThresholds(List<Bounds> bounds) {
        this.bounds = bounds.stream()
                .collect(groupingBy(Bounds::industry, () -> new EnumMap<>(SizeIndustry.class), toList()));
    }

    /// The thresholds in force since 2017, as shipped.
    public static SizeThresholds of2017() {
        return OF_2017;
    }

    public Sizing size(Industry industry, Scale scale) {
        return industry.sizeIndustry().map(line -> size(line, scale))
                .orElseGet(() -> new Sizing(Optional.empty(), List.of(message("party.sizing.noThresholds", Message.name(industry)))));
    }

    public Sizing size(SizeIndustry industry, Scale scale) {
        var lines = bounds.get(industry);
        var missing = lines.stream().map(Bounds::indicator).filter(indicator -> indicator.of(scale).isEmpty()).toList();
        if (!missing.isEmpty()) {
            return new Sizing(Optional.empty(), missing.stream()
                    .map(indicator -> message("party.sizing.figureMissing", Message.name(indicator))).toList());
        }
        return new Sizing(
                lines.stream().map(line -> line.classOf(figure(line, scale))).max(Comparator.naturalOrder()),
                lines.stream().map(line -> step(line, figure(line, scale))).toList());
    }

    private static BigDecimal figure(Bounds line, Scale scale) {
        return line.indicator().of(scale).orElseThrow();
    }

    private static Message step(Bounds line, BigDecimal figure) {
        return message("party.sizing.step", Message.name(line.industry()), Message.name(line.indicator()), figure,
                line.large(), line.medium(), line.small(), Message.name(line.classOf(figure)));
    }

    private static SizeThresholds read(String resource) {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = SizeThresholds.class.getResourceAsStream(resource);
                var csv = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            return new SizeThresholds(csv.stream().map(SizeThresholds::bounds).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bounds bounds(CSVRecord row) {
        return new Bounds(SizeIndustry.valueOf(row.get("industry")), SizeIndicator.valueOf(row.get("indicator")),
                new BigDecimal(row.get("large_min")), new BigDecimal(row.get("medium_min")), new BigDecimal(row.get("small_min")));
    }
}
