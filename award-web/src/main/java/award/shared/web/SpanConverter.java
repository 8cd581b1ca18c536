package award.shared.web;

import award.shared.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/// A span of days in a sentence: first and last day, the long way.
@ApplicationScoped
@FacesConverter(forClass = Span.class, managed = true)
public class SpanConverter implements Converter<Span> {

    @Inject Texts texts;

    @Override
    public Span getAsObject(FacesContext faces, UIComponent component, String text) {
        throw new ConverterException("a span is shown, never typed: " + text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Span value) {
        return value == null ? "" : texts.say(value, Texts.ofThePage());
    }
}
