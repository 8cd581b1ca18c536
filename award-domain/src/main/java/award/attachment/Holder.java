package award.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Where files hang: a slot (附件位置) of a matter. What a reader sees as one list of files.
///
/// @param matter identifier of what the files belong to: an application, an edition, an objection
/// @param slot   the owner's capability and what the files are, such as `application.evidence`. It is a line of the owner's texts too,
///               and says what the list is
@Embeddable
public record Holder(@Column(name = "matter") UUID matter, @Column(name = "slot") String slot) implements Serializable {

    public Holder {
        if (matter == null) throw new IllegalArgumentException("no matter");
        if (!slot.matches("[a-z]+(\\.\\w+)+")) throw new IllegalArgumentException("a slot names its capability first: " + slot);
    }

    @Override
    public String toString() {
        return slot + " of " + matter;
    }
}
