package award.publicity.service;

import award.publicity.CallId;
import award.publicity.CallRow;
import award.publicity.NewCall;
import award.publicity.model.Call;
import award.publicity.store.Calls;
import award.shared.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/// Publishes calls for applications on the pages of the public.
///
/// Not for pages: a caller has checked the right of the person and brings the transaction of its own use case along.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CallBoard {

    @Inject Calls calls;
    @Inject Event<Recorded> record;

    public CallId publish(@Valid NewCall entry) {
        var call = new Call(entry);
        calls.add(call);
        record.fire(call.published());
        return call.published().call();
    }

    /// The calls of one edition, the latest first.
    public List<CallRow> of(UUID matter) {
        return calls.of(matter);
    }
}
