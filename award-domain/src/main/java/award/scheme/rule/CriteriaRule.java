package award.scheme.rule;

import award.scheme.rule.Quota.Firmness;
import award.shared.Citation;
import award.shared.Message;
import java.util.List;

/// What a regulation says of its criteria beside their points (评审标准的依据与适用).
public sealed interface CriteriaRule extends Parameter {

    /// The standards that the criteria rest on (依据).
    ///
    /// @param standards as the text names them: GB/T 19580, undated where the text gives no year
    record Basis(Citation clause, List<String> standards, Firmness firmness) implements CriteriaRule {

        public Basis {
            if (standards.isEmpty()) throw new IllegalArgumentException("a basis names a standard");
            standards = List.copyOf(standards);
        }

        @Override
        public Message says() {
            var named = standards.stream().map(standard -> Message.message("scheme.scope.one", standard))
                    .reduce((some, next) -> Message.message("scheme.and", some, next)).orElseThrow();
            return switch (firmness) {
                case FIRM -> Message.message("scheme.criteriaRule.basis", named);
                case IN_PRINCIPLE -> Message.message("scheme.criteriaRule.basisInPrinciple", named);
            };
        }
    }

    /// Applicants assess themselves by the same criteria (自我评价的依据).
    record SelfAssessment(Citation clause) implements CriteriaRule {

        @Override
        public Message says() {
            return Message.message("scheme.criteriaRule.selfAssessment");
        }
    }

    /// The criteria may be revised for a later edition, never for one that has begun (适时修订).
    record Revision(Citation clause) implements CriteriaRule {

        @Override
        public Message says() {
            return Message.message("scheme.criteriaRule.revision");
        }
    }

    /// A sector may have implementing rules of its own under the same criteria (按行业类别制订实施细则).
    record SectorRules(Citation clause) implements CriteriaRule {

        @Override
        public Message says() {
            return Message.message("scheme.criteriaRule.sectorRules");
        }
    }
}
