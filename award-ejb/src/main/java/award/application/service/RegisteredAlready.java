package award.application.service;

import award.application.ApplicationId;
import award.application.FieldEntry;
import award.application.form.ApplicationForm;
import award.application.store.FilledFields;
import award.party.PartySheet;
import award.party.Scale;
import award.scheme.rule.FormBlock;
import award.shared.Yuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/// Fills a new form with what the register of parties holds: nobody types twice what is on record. It can be corrected as declared.
@ApplicationScoped
class RegisteredAlready {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    @Inject FilledFields fields;
    @Inject Clock clock;

    void fillIn(ApplicationId application, ApplicationForm form, PartySheet party) {
        var now = clock.instant();
        var known = of(party);
        form.blocks().stream().filter(FormBlock.Register.class::isInstance).forEach(block -> known.forEach((key, text) -> {
            var field = block.key() + "." + key;
            if (form.field(field).isPresent()) fields.write(application, new FieldEntry(field, 0, text), now, "");
        }));
    }

    private static Map<String, String> of(PartySheet party) {
        var known = new HashMap<>(RegisterFacts.of(party));
        known.put("name", party.name());
        if (party.organisation() != null) {
            if (party.organisation().code() != null) known.put("code", party.organisation().code().toString());
            scale(known, party.organisation().scale());
        }
        if (party.employerName() != null) known.put("employer", party.employerName());
        return known;
    }

    private static void scale(Map<String, String> known, Scale scale) {
        if (scale.staff() != null) known.put("staff", scale.staff().toString());
        if (scale.revenue() != null) known.put("revenue", tenThousands(scale.revenue()));
        if (scale.assets() != null) known.put("assets", tenThousands(scale.assets()));
    }

    private static String tenThousands(Yuan amount) {
        return amount.amount().divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
