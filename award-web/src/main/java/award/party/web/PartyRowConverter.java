package award.party.web;

import award.party.PartyId;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/// A chosen party: its identifier goes to the browser and back.
@ApplicationScoped
@FacesConverter(forClass = PartyRow.class, managed = true)
public class PartyRowConverter implements Converter<PartyRow> {

    @Inject PartyDesk desk;

    @Override
    public PartyRow getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return desk.row(PartyId.parse(text)).orElseThrow(() -> new ConverterException("no party " + text));
        } catch (IllegalArgumentException malformed) {
            throw new ConverterException(malformed);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, PartyRow value) {
        return value == null ? "" : value.id().toString();
    }
}
