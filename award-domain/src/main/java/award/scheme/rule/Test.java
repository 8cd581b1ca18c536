package award.scheme.rule;

import award.scheme.Expression;
import award.shared.Message;
import java.util.EnumSet;
import java.util.Set;

/// How a condition is put to the facts: attested with evidence and decided by a person, or computed.
public sealed interface Test {

    Message says();

    /// Declared by the applicant with evidence, decided by a checker with a reason (申报、举证、核定).
    record Attested() implements Test {

        @Override
        public Message says() {
            return Message.message("scheme.test.attested");
        }
    }

    /// Registered in the area (在本行政区域内注册登记).
    ///
    /// @param division code by GB/T 2260, whole or its leading digits: `11` Beijing, `330206` Beilun
    record RegisteredIn(String division, String areaName) implements Test {

        @Override
        public Message says() {
            return Message.message("scheme.test.registeredIn", areaName);
        }
    }

    /// In operation for at least so many years on the day of application (正常运营 n 年以上).
    record OperatingYears(int years) implements Test {

        @Override
        public Message says() {
            return Message.message("scheme.test.operatingYears", years);
        }
    }

    /// An individual's years in quality work (从事质量工作年限).
    ///
    /// @param years      in all
    /// @param localYears of them in the area
    record WorkYears(int years, int localYears) implements Test {

        @Override
        public Message says() {
            return Message.message("scheme.test.workYears", years, localYears);
        }
    }

    /// No entry of these kinds, ever or within so many years before the application (近 n 年内无…).
    ///
    /// @param years 0 for no limit in time
    record CleanRecord(Set<RecordKind> kinds, int years) implements Test {

        public CleanRecord {
            kinds = Set.copyOf(EnumSet.copyOf(kinds));
        }

        @Override
        public Message says() {
            return years == 0
                    ? Message.message("scheme.test.neverRecorded")
                    : Message.message("scheme.test.cleanRecord", years);
        }
    }

    /// A fact that must be so, as an expression over the declared facts; type-checked when the file is loaded.
    record Computed(Expression holds) implements Test {

        @Override
        public Message says() {
            return Message.message("scheme.test.computed", holds.factsInWords());
        }
    }

    /// Only one who applied before without winning: the indicators must have clearly improved (较上次申报有较大提高), as a checker decides.
    record ImprovedOnLast() implements Test {

        @Override
        public Message says() {
            return Message.message("scheme.test.improvedOnLast");
        }
    }

    /// So many years have passed since a day that the applicant declares (实施…满 n 年).
    ///
    /// @param fact     a declared fact of type `DAY`
    /// @param factName its name in the regulation's words
    record YearsSince(String fact, String factName, int years) implements Test {

        @Override
        public Message says() {
            return Message.message("scheme.test.yearsSince", factName, years);
        }
    }

    /// Asked only of those for whom the expression holds (其中…的); of all others nothing is asked.
    record OnlyWhen(Expression when, Test test) implements Test {

        @Override
        public Message says() {
            return Message.message("scheme.test.onlyWhen", when.factsInWords(), test.says());
        }
    }

    /// In principle so; where it is not, a recorded decision with its reason may admit the applicant (原则上).
    record InPrinciple(Test test) implements Test {

        @Override
        public Message says() {
            return Message.message("scheme.test.inPrinciple", test.says());
        }
    }
}
