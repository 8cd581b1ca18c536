package award.shared.web;

import award.shared.Yuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/// An amount of money: `300,000 元`; typed in as plain figures in yuan, at most to the fen.
@ApplicationScoped
@FacesConverter(forClass = Yuan.class, managed = true)
public class YuanConverter implements Converter<Yuan> {

    @Inject Texts texts;

    @Override
    public Yuan getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return new Yuan(new BigDecimal(text.strip().replace(",", "")));
        } catch (RuntimeException malformed) {
            throw new ConverterException(malformed);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Yuan value) {
        return value == null ? "" : texts.money(value);
    }
}
