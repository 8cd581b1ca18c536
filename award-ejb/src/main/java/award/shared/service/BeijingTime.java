package award.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/// The one clock of the product, in Beijing time: whoever asks what day it is has this clock handed in.
@ApplicationScoped
public class BeijingTime {

    @Produces
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
