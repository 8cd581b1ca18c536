package award.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What is needed to open an account.
///
/// @param name     what the person will type: letters, digits, `.`, `-`, `_`
/// @param person   how the person is called on pages and in the trail
/// @param password in clear, at least eight characters; only its hash is kept. bcrypt reads 72 bytes, so it is not longer
/// @param temporary whether the person has to choose another one at the first sign-in
public record NewAccount(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9._-]+") String name,
        @NotBlank @Size(max = 100) String person,
        @NotBlank @Size(min = 8, max = 72) String password,
        boolean temporary) {

    /// With a password that the person keeps.
    public NewAccount(String name, String person, String password) {
        this(name, person, password, false);
    }

    @Override
    public String toString() {
        return "NewAccount[" + name + "]";
    }
}
