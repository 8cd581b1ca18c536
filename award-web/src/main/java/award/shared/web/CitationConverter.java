package award.shared.web;

import award.shared.Citation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/// A place in a regulation.
@ApplicationScoped
@FacesConverter(forClass = Citation.class, managed = true)
public class CitationConverter implements Converter<Citation> {

    @Override
    public Citation getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return Citation.parse(text.strip());
        } catch (RuntimeException malformed) {
            throw new ConverterException(malformed);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Citation value) {
        return value == null ? "" : value.toString();
    }
}
