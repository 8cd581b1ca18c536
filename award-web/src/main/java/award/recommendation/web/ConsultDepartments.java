package award.recommendation.web;

import award.recommendation.Consulted;
import award.recommendation.ConsultedAnswer;
import award.recommendation.NewConsultation;
import award.recommendation.Step;
import award.recommendation.service.ReferralDesk;
import award.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The part of `recommendation/read.xhtml` where departments are asked, and their answers noted.
@Named
@ViewScoped
public class ConsultDepartments implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_TO_ANSWER = 7;

    @Inject ReadReferral page;
    @Inject ReferralDesk desk;
    @Inject Notices notices;
    @Inject Clock clock;

    @NotBlank @Size(max = 200) private String department;
    @NotNull private LocalDate askedOn;
    @NotNull private LocalDate dueOn;
    @Size(max = 100) private String document;
    private int number;
    @NotNull private ConsultedAnswer answer;
    @NotNull private LocalDate answeredOn;
    @Size(max = 2000) private String words;
    private int unsettled;
    @NotBlank @Size(max = 2000) private String settlement;

    /// A department with its number in the list.
    public record Line(int number, Consulted asked) {}

    @PostConstruct
    void begin() {
        department = "";
        document = "";
        askedOn = LocalDate.now(clock);
        dueOn = askedOn.plusDays(DAYS_TO_ANSWER);
        answer = ConsultedAnswer.NO_OBJECTION;
        answeredOn = askedOn;
        words = "";
        settlement = "";
    }

    public void ask() {
        if (dueOn.isBefore(askedOn)) {
            notices.problem("recommendation.ask.dueBeforeAsked");
            return;
        }
        desk.ask(page.referral(), page.seen(), new NewConsultation(department.strip(), askedOn, dueOn, Objects.toString(document, "").strip()));
        notices.done("recommendation.ask.added", department);
        again();
    }

    public void tell() {
        var asked = page.getSheet().consultations().get(number);
        switch (desk.answer(page.referral(), page.seen(), number, answer, answeredOn, Objects.toString(words, ""))) {
            case Step.Done done -> {
                notices.done("recommendation.ask.told", asked.department());
                again();
            }
            case Step.Refused refused -> notices.refused(refused.findings());
        }
    }

    public void settle() {
        desk.settle(page.referral(), page.seen(), unsettled, settlement);
        again();
    }

    private void again() {
        begin();
        page.changed();
    }

    public List<Line> getUnanswered() {
        return lines().stream().filter(line -> !line.asked().isAnswered()).toList();
    }

    public List<Line> getUnsettledOnes() {
        return lines().stream().filter(line -> line.asked().isUnsettled()).toList();
    }

    private List<Line> lines() {
        var asked = page.getSheet().consultations();
        return IntStream.range(0, asked.size()).mapToObj(place -> new Line(place, asked.get(place))).toList();
    }

    public ConsultedAnswer[] getAnswers() {
        return ConsultedAnswer.values();
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public ConsultedAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(ConsultedAnswer answer) {
        this.answer = answer;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getUnsettled() {
        return unsettled;
    }

    public void setUnsettled(int unsettled) {
        this.unsettled = unsettled;
    }

    public String getSettlement() {
        return settlement;
    }

    public void setSettlement(String settlement) {
        this.settlement = settlement;
    }
}
