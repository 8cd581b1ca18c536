package award.scheme;

import award.scheme.file.RegulationFile;

/// A small regulation made up for a test, for kinds of rule that none of the five has, or not in that shape.
public final class InventedRegulation {

    private static final String HEAD = """
            scheme: invented
            award: 某市政府质量奖
            version: "1"
            title: 某市政府质量奖管理办法
            text: not-held
            effective: {clause: "1", from: 2020-01-01, day: STATED}
            clauses: []
            rules:
              tiers:
                - {clause: "2", key: gold, name: 金奖, rank: 1}
                - {clause: "2", key: silver, name: 银奖, rank: 2}
            """;

    private InventedRegulation() {}

    /// @param rules sections of `rules` beside the two tiers `gold` and `silver`, in the words of a regulation file
    public static Regulation with(String rules) {
        return switch (RegulationFile.read(HEAD + rules.indent(2))) {
            case RegulationFile.Outcome.Sound sound -> sound.regulation();
            case RegulationFile.Outcome.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }
}
