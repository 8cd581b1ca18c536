package award.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A mark that could be read in several ways, and how the chief scrutineer decided to read it (不能辨认的票).
///
/// @param mark    what is on the paper
/// @param reading as what it counts, and why
@Embeddable
public record UnclearMark(@NotBlank @Size(max = 200) String mark, @NotBlank @Size(max = 300) @Column(name = "read_as") String reading) {}
