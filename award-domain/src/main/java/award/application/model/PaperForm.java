package award.application.model;

import award.application.CandidacyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;

/// What was entered by hand from an application on paper (纸质申报材料摘录): figures, by the keys of the form.
@Entity
@Table(name = "paper_form")
public class PaperForm {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "candidacy"))
    private CandidacyId candidacy;

    @ElementCollection
    @CollectionTable(name = "paper_form_field", joinColumns = @JoinColumn(name = "candidacy"))
    @MapKeyColumn(name = "field")
    @Column(name = "told")
    private Map<String, String> told = new HashMap<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected PaperForm() {}

    public PaperForm(CandidacyId candidacy) {
        this.candidacy = candidacy;
    }

    /// Replaces what was entered by what is entered now; blanks are left out.
    public int enter(Map<String, String> entered) {
        told.clear();
        entered.forEach((field, text) -> {
            if (text != null && !text.isBlank()) told.put(field, text.strip());
        });
        return told.size();
    }

    public Map<String, String> told() {
        return Map.copyOf(told);
    }
}
