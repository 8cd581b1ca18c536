package award.eligibility;

import static award.eligibility.Applicant.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.StandardFact;
import award.scheme.rule.FactDeclaration.FactType;
import award.scheme.rule.RecordKind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the rules alone cost, in processor time of one thread, so that the load of the machine does not count.
class ExaminationCostTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 3;
    private static final int APPLICANTS = 10_000;

    @ParameterizedTest
    @ValueSource(strings = {"qinhuangdao", "beijing", "baoshan", "beilun", "hangzhou"})
    void the_rules_alone_take_microseconds_for_an_organisation(String scheme) {
        var regulation = ShippedRegulations.newest(scheme);
        var dossiers = IntStream.range(0, 200).mapToObj(number -> everythingKnown(regulation, number)).toList();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) best = Math.min(best, nanosForAll(regulation, dossiers));
        System.getLogger(ExaminationCostTest.class.getName()).log(System.Logger.Level.INFO,
                "{0}: {1} organisations a second and core", scheme, APPLICANTS * 1_000_000_000L / best);

        assertThat(best / APPLICANTS).as("nanoseconds for one organisation").isLessThan(50_000);
    }

    private static long nanosForAll(Regulation regulation, List<Dossier> dossiers) {
        long begun = THREADS.getCurrentThreadCpuTime();
        int findings = 0;
        for (int i = 0; i < APPLICANTS; i++) findings += Examination.examine(regulation, dossiers.get(i % dossiers.size())).all().size();
        assertThat(findings).isPositive();
        return THREADS.getCurrentThreadCpuTime() - begun;
    }

    /// An organisation of which every fact is known, as at the end of a screening.
    private static Dossier everythingKnown(Regulation regulation, int number) {
        var applicant = organisation().inEdition(9).recorded(RecordKind.values()[number % RecordKind.values().length], "2015-01-01");
        for (var fact : StandardFact.values()) applicant.with(fact.key(), value(fact.type(), fact.choices(), number));
        for (var fact : regulation.rules().facts()) applicant.with(fact.key(), value(fact.type(), fact.choices(), number));
        regulation.rules().conditions().forEach(condition -> applicant.attested(condition.key(), Attestation.ACCEPTED));
        return applicant.dossier();
    }

    private static Object value(FactType type, List<String> choices, int number) {
        return switch (type) {
            case CHOICE -> choices.isEmpty() ? "330106" : choices.get(number % choices.size());
            case YES_NO -> number % 3 > 0;
            case NUMBER -> (long) number;
            case DAY -> LocalDate.of(2000, 1, 1).plusDays(number * 37L);
        };
    }
}
