package award.committee;

import award.shared.Findings;
import award.shared.Message;

/// How an appointment to a body ended.
public sealed interface Appointment {

    /// @param seat number of the seat taken
    record Appointed(int seat) implements Appointment {}

    /// The regulation gives the body no such seat; nothing was changed.
    record Refused(Findings findings) implements Appointment {}

    /// What was entered cannot be: an account that is not a member's, a term that begins too early; nothing was changed.
    record Mistaken(Message why) implements Appointment {}
}
