package award.packet.model;

import award.committee.MeetingId;
import award.packet.FileChoice;
import award.packet.Plan;
import award.packet.PlannedPart;
import award.packet.Treatment;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// How the packet of one meeting is put together (编排), once the secretary has changed anything about it.
@Entity
@Table(name = "packet_composition")
public class Composition {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "meeting"))
    private MeetingId meeting;

    @ElementCollection
    @CollectionTable(name = "packet_part", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<PlannedPart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "packet_file_choice", joinColumns = @JoinColumn(name = "meeting"))
    private Set<FileChoice> choices = new HashSet<>();

    /// Whether copies bear their holders' names.
    private boolean named;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Composition() {}

    public Composition(MeetingId meeting, Plan plan) {
        this.meeting = meeting;
        parts.addAll(plan.parts());
        named = true;
    }

    public Plan plan() {
        return new Plan(parts);
    }

    public void arrange(Plan plan) {
        parts.clear();
        parts.addAll(plan.parts());
    }

    public void name(boolean holders) {
        named = holders;
    }

    public boolean isNamed() {
        return named;
    }

    /// What is to become of files, as far as the secretary said so.
    public Map<UUID, Treatment> choices() {
        return choices.stream().collect(Collectors.toMap(FileChoice::file, FileChoice::treatment));
    }

    public void treat(UUID file, Treatment treatment) {
        choices.removeIf(choice -> choice.file().equals(file));
        choices.add(new FileChoice(file, treatment));
    }

    public long version() {
        return version;
    }
}
