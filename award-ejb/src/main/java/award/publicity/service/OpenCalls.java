package award.publicity.service;

import award.publicity.CallId;
import award.publicity.CallRow;
import award.publicity.model.Call;
import award.publicity.store.Calls;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The calls for applications that everybody may read without signing in.
@Stateless
@PermitAll
public class OpenCalls {

    @Inject Calls calls;
    @Inject Clock clock;

    /// Those under which applications are still taken, the most pressing first.
    public List<CallRow> open() {
        return calls.open(LocalDate.now(clock));
    }

    /// The printed paper; empty when there is none that has been published by today.
    public Optional<byte[]> paper(CallId id) {
        return calls.find(id).filter(call -> !call.publishedOn().isAfter(LocalDate.now(clock))).map(Call::pdf);
    }
}
