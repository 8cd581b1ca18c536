package award.committee;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A member of a body, usually by the office held.
///
/// @param seat   number of the seat, never given to another
/// @param office the office by which the person is a member: 市市场监督管理局局长
@Embeddable
public record Member(
        int seat,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 200) String office,
        @NotNull @Enumerated(EnumType.STRING) Post post) {}
