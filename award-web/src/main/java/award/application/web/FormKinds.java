package award.application.web;

import award.scheme.rule.FormBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/// Which part of the page shows a kind of block.
@Named
@ApplicationScoped
public class FormKinds {

    public String of(FormBlock block) {
        return switch (block) {
            case FormBlock.Register register -> "fields";
            case FormBlock.Lines lines -> "lines";
            case FormBlock.Figures figures -> "figures";
            case FormBlock.Essay essay -> "texts";
            case FormBlock.SelfAssessment self -> "texts";
            case FormBlock.Evidence evidence -> "evidence";
            case FormBlock.Commitment commitment -> "commitment";
            case FormBlock.Opinion opinion -> "opinion";
        };
    }

    /// What a question of yes or no may be answered with; nothing for other fields.
    public List<Boolean> yesAndNo(FieldCell cell) {
        return cell.isYesNo() ? List.of(true, false) : List.of();
    }

    /// The limit of a block of texts in characters; 0 for others.
    public int limit(FormBlock block) {
        return switch (block) {
            case FormBlock.Essay essay -> essay.limit();
            case FormBlock.SelfAssessment self -> self.limit();
            case FormBlock.Register register -> 0;
            case FormBlock.Lines lines -> 0;
            case FormBlock.Figures figures -> 0;
            case FormBlock.Evidence evidence -> 0;
            case FormBlock.Commitment commitment -> 0;
            case FormBlock.Opinion opinion -> 0;
        };
    }
}
