package award.application.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/// A day and time as the browser's own field for it writes them: `2026-03-31T17:00`, seconds where somebody gives them.
@FacesConverter("award.localMoment")
public class LocalMomentConverter implements Converter<LocalDateTime> {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    @Override
    public LocalDateTime getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeParseException malformed) {
            throw new ConverterException(malformed);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDateTime value) {
        return value == null ? "" : TO_THE_SECOND.format(value);
    }
}
