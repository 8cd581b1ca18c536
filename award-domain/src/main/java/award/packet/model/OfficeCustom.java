package award.packet.model;

import award.packet.Plan;
import award.packet.PlannedPart;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/// How the office of one award puts its packets together unless a meeting asks for something else (常用编排).
@Entity
@Table(name = "packet_custom")
public class OfficeCustom {

    @Id
    private String scheme;

    @ElementCollection
    @CollectionTable(name = "packet_custom_part", joinColumns = @JoinColumn(name = "scheme"))
    @OrderColumn(name = "position")
    private List<PlannedPart> parts = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected OfficeCustom() {}

    public OfficeCustom(String scheme, Plan plan) {
        this.scheme = scheme;
        keep(plan);
    }

    public void keep(Plan plan) {
        parts.clear();
        parts.addAll(plan.asCustom().parts());
    }

    public Plan plan() {
        return new Plan(parts);
    }
}
