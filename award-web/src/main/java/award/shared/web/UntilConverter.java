package award.shared.web;

import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/// When a refusal ends, in words.
@ApplicationScoped
@FacesConverter(forClass = Until.class, managed = true)
public class UntilConverter implements Converter<Until> {

    @Inject Texts texts;

    @Override
    public Until getAsObject(FacesContext faces, UIComponent component, String text) {
        throw new ConverterException("an end is shown, never typed: " + text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Until value) {
        return value == null ? "" : texts.say(value, Texts.ofThePage());
    }
}
