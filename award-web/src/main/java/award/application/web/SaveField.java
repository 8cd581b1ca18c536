package award.application.web;

import award.application.ApplicationId;
import award.application.FieldEntry;
import award.application.Saving;
import award.application.form.ApplicationForm;
import award.application.form.FilledForm;
import award.application.form.FilledForm.Doubt;
import award.application.service.FormDesk;
import award.scheme.rule.FormBlock.Figures;
import award.shared.Message;
import award.shared.web.Texts;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.NoSuchElementException;

/// Saves one field of an application while it is typed, for the script `resources/award/js/application-form.js`: `POST /application/save`.
///
/// The answer is JSON: `{saved, …}` with how far the block has come and what follows from its figures, `{theirs, …}` when somebody
/// else wrote there since, `{closed}` with a sentence to show. A page of another site cannot send this request: it bears a header that
/// needs our leave first, which we give to nobody.
@WebServlet("/application/save")
public class SaveField extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "Award-Form";
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    @Inject transient FormDesk desk;
    @Inject transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(OURS) == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            answer(response, save(request));
        } catch (EJBAccessException forbidden) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } catch (NoSuchElementException gone) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (IllegalArgumentException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private JsonObjectBuilder save(HttpServletRequest request) {
        var id = ApplicationId.parse(text(request, "id"));
        var entry = new FieldEntry(text(request, "field"), Long.parseLong(text(request, "seen")), text(request, "text").replace("\r\n", "\n"));
        var reader = languageOf(request);
        return switch (desk.save(id, entry)) {
            case Saving.Saved saved -> progress(id, entry.field(), reader)
                    .add("saved", saved.version()).add("at", TO_THE_SECOND.format(saved.at()));
            case Saving.Conflict conflict -> Json.createObjectBuilder().add("theirs", conflict.theirs().told())
                    .add("version", conflict.theirs().version()).add("by", conflict.theirs().by())
                    .add("at", TO_THE_SECOND.format(conflict.theirs().at()));
            case Saving.Closed closed -> Json.createObjectBuilder().add("closed", texts.say(closed.why(), reader));
        };
    }

    private JsonObjectBuilder progress(ApplicationId id, String field, Locale reader) {
        var key = ApplicationForm.blockOf(field);
        var filled = desk.block(id, key);
        var block = filled.form().rule().block(key).orElseThrow();
        var progress = filled.progress(block);
        var told = Json.createObjectBuilder().add("block", key).add("filled", progress.filled()).add("needed", progress.needed())
                .add("words", filled.words(block));
        filled.form().field(field).flatMap(each -> each.fault(filled.told(field))).ifPresent(fault -> told.add("fault", texts.say(fault, reader)));
        if (block instanceof Figures figures) told.add("computed", computed(figures, filled)).add("doubts", doubts(filled, reader));
        return told;
    }

    private static JsonObjectBuilder computed(Figures figures, FilledForm filled) {
        var told = Json.createObjectBuilder();
        figures.indicators().stream().filter(indicator -> indicator.isComputed()).forEach(indicator ->
                filled.form().years(figures).forEach(year -> told.add(ApplicationForm.cell(figures, indicator, year),
                        filled.figure(figures, indicator, year).map(number -> number.toPlainString()).orElse(""))));
        return told;
    }

    private JsonArrayBuilder doubts(FilledForm filled, Locale reader) {
        var told = Json.createArrayBuilder();
        filled.doubts().stream().map(Doubt::says).distinct().map((Message says) -> texts.say(says, reader)).forEach(told::add);
        return told;
    }

    private static Locale languageOf(HttpServletRequest request) {
        return Locale.ENGLISH.getLanguage().equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static void answer(HttpServletResponse response, JsonObjectBuilder told) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(told.build().toString());
    }

    private static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        if (text == null) throw new IllegalArgumentException("no " + name);
        return text;
    }
}
