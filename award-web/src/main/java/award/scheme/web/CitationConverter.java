package award.scheme.web;

import award.scheme.Regulation;
import award.scheme.service.RegulationShelf;
import award.shared.Citation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/// Writes a place in a regulation as an office cites it, 第十四条（三）; reads the technical form `beijing/14.3`.
@ApplicationScoped
@FacesConverter(forClass = Citation.class, managed = true)
public class CitationConverter implements Converter<Citation> {

    @Inject RegulationShelf shelf;

    @Override
    public Citation getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return Citation.parse(text.strip());
        } catch (IllegalArgumentException malformed) {
            throw new ConverterException(malformed);
        }
    }

    /// The newest version that has the clause names it; a clause of no known regulation is written technically.
    @Override
    public String getAsString(FacesContext faces, UIComponent component, Citation value) {
        if (value == null) return "";
        return shelf.versions(value.scheme()).reversed().stream()
                .filter(regulation -> regulation.clause(value).isPresent())
                .map((Regulation regulation) -> regulation.label(value))
                .findFirst()
                .orElse(value.toString());
    }
}
