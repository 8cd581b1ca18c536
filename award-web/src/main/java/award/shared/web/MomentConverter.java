package award.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// A moment in tables and facts, in Beijing time: `2026-09-29 14:05`.
@ApplicationScoped
@FacesConverter(forClass = Instant.class, managed = true)
public class MomentConverter implements Converter<Instant> {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Texts.BEIJING);

    @Override
    public Instant getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return Instant.parse(text.strip());
        } catch (RuntimeException malformed) {
            throw new ConverterException(malformed);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Instant value) {
        return value == null ? "" : TO_THE_MINUTE.format(value);
    }
}
