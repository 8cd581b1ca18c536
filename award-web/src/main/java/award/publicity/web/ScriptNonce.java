package award.publicity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.UUID;

/// The nonce that PrimeFaces wants back from a form (`primefaces.nonce`). Elsewhere its script puts it there; pages of the public have none.
@Named
@RequestScoped
public class ScriptNonce {

    private final String value = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(UTF_8));

    public String getValue() {
        return value;
    }
}
