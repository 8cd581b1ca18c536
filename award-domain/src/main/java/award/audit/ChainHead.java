package award.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

/// Where the chain stands: whoever has noted it can see later that the trail up to here is still the same.
///
/// @param hash in hexadecimal
public record ChainHead(@Positive long place, @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash) {}
