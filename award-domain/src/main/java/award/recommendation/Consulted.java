package award.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/// A department that was asked for its view (征求意见), with its answer as far as there is one.
///
/// @param document   number of the letter that asks; may be empty
/// @param answeredOn null until there is an answer
/// @param answer     null until there is one
/// @param words      what it says; empty for no objection
/// @param settled    how its objection was settled; empty until it is
@Embeddable
public record Consulted(
        String department,
        @Column(name = "asked_on") LocalDate askedOn,
        @Column(name = "due_on") LocalDate dueOn,
        String document,
        @Column(name = "answered_on") LocalDate answeredOn,
        @Enumerated(EnumType.STRING) ConsultedAnswer answer,
        String words,
        String settled) {

    public static Consulted asked(NewConsultation entry) {
        return new Consulted(entry.department(), entry.askedOn(), entry.dueOn(), entry.document(), null, null, "", "");
    }

    public Consulted answered(ConsultedAnswer told, LocalDate on, String text) {
        return new Consulted(department, askedOn, dueOn, document, on, told, text, "");
    }

    public Consulted settled(String how) {
        return new Consulted(department, askedOn, dueOn, document, answeredOn, answer, words, how);
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /// Whether it objects and nothing has been done about it yet.
    public boolean isUnsettled() {
        return answer == ConsultedAnswer.OBJECTION && settled.isEmpty();
    }

    public boolean isOverdueOn(LocalDate day) {
        return !isAnswered() && day.isAfter(dueOn);
    }
}
