package award.scheme.rule;

import award.scheme.Formula;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A block of an application form (申报表栏目). Each kind knows what is filled in there; nothing else can stand on a form.
public sealed interface FormBlock {

    /// Begins the keys of the block's fields.
    String key();

    /// As its heading says.
    String name();

    /// Whether something must be given.
    enum Need { REQUIRED, OPTIONAL }

    /// What the register of parties knows of the applicant, to be checked and corrected by it, and the facts that the
    /// conditions of the regulation ask for (基本信息).
    record Register(String key, String name) implements FormBlock {}

    /// Lines of the same make: products, certificates, honours, posts held.
    ///
    /// @param least lines that must be filled in, 0 for none
    /// @param most  lines that can be
    record Lines(String key, String name, int least, int most, List<Column> columns) implements FormBlock {

        public Lines {
            if (least < 0 || most < Math.max(1, least) || most > 60) throw new IllegalArgumentException(least + " to " + most + " lines");
            if (columns.isEmpty()) throw new IllegalArgumentException("lines have columns");
            columns = List.copyOf(columns);
        }
    }

    /// @param choices what may be chosen, for a CHOICE alone
    /// @param need    in a line of which anything is filled in
    record Column(String key, String name, ColumnType type, List<String> choices, Need need) {

        public Column {
            choices = List.copyOf(choices);
        }
    }

    /// 文字, 数字, 日期, 选项.
    enum ColumnType { TEXT, NUMBER, DAY, CHOICE }

    /// Indicators of the last full years before the launch of the edition (近几年指标), with what follows from them.
    record Figures(String key, String name, int years, List<Indicator> indicators, List<Check> checks) implements FormBlock {

        public Figures {
            if (years < 1 || years > 5) throw new IllegalArgumentException(years + " years");
            indicators = List.copyOf(indicators);
            checks = List.copyOf(checks);
        }
    }

    /// One indicator (指标).
    ///
    /// @param unit     as printed; empty for a bare number or words
    /// @param decimals digits after the point
    /// @param computed how it follows from others; empty for one that is given
    /// @param base     whether the year before the first is asked for too, because something is reckoned from it
    /// @param ranked   whether the rank in the industry is asked for
    record Indicator(String key, String name, String unit, int decimals, Optional<Formula> computed, boolean base, boolean ranked, Need need) {

        public Indicator {
            if (decimals < 0 || decimals > 6) throw new IllegalArgumentException(decimals + " decimals");
        }

        public boolean isComputed() {
            return computed.isPresent();
        }

        /// Its value from those of other indicators; those of the year before are named with `_before`.
        public Optional<BigDecimal> reckon(Map<String, BigDecimal> figures) {
            return computed.flatMap(formula -> formula.value(figures, decimals));
        }
    }

    /// What should hold of the figures of a year (合理性校验).
    ///
    /// @param says what is wrong when it does not hold, in words for the applicant
    record Check(Formula holds, String says, Severity severity) {}

    /// 提示, 不得提交.
    enum Severity { WARN, REFUSE }

    /// A text of limited length (文字材料).
    ///
    /// @param limit in characters as an office counts them
    record Essay(String key, String name, int limit, String hint, Need need) implements FormBlock {

        public Essay {
            if (limit < 1) throw new IllegalArgumentException("a limit of " + limit);
        }
    }

    /// The self-assessment (自评报告), item by item of the criteria bound to the edition, with one limit for all together.
    record SelfAssessment(String key, String name, int limit) implements FormBlock {

        public SelfAssessment {
            if (limit < 1) throw new IllegalArgumentException("a limit of " + limit);
        }
    }

    /// What must be proven by papers (证实性材料).
    record Evidence(String key, String name, List<Proof> proofs) implements FormBlock {

        public Evidence {
            proofs = List.copyOf(proofs);
        }
    }

    /// One thing to be proven.
    record Proof(String key, String name, Need need) {}

    /// What the applicant declares on handing in (承诺), sentence by sentence; all must be agreed to.
    record Commitment(String key, String name, List<String> pledges) implements FormBlock {

        public Commitment {
            if (pledges.isEmpty()) throw new IllegalArgumentException("a commitment to nothing");
            pledges = List.copyOf(pledges);
        }
    }

    /// A place for an opinion and a stamp, on paper only (意见栏).
    ///
    /// @param lines lines left for what is written there
    record Opinion(String key, String name, int lines) implements FormBlock {

        public Opinion {
            if (lines < 1 || lines > 30) throw new IllegalArgumentException(lines + " lines");
        }
    }
}
