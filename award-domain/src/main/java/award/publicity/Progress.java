package award.publicity;

import java.time.LocalDate;

/// What an objector is told who asks with number and code.
///
/// @param dueOn  by when it is verified; null before it was accepted
/// @param reason of the result; empty as long as there is none
public record Progress(
        String number, String about, String list, LocalDate receivedOn, ObjectionState state, LocalDate dueOn, LocalDate decidedOn, String reason) {}
