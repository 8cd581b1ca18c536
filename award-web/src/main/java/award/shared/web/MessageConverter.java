package award.shared.web;

import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/// A message of the domain, said in the language of the page: `h:outputText` takes it as it is.
@ApplicationScoped
@FacesConverter(forClass = Message.class, managed = true)
public class MessageConverter implements Converter<Message> {

    @Inject Texts texts;

    @Override
    public Message getAsObject(FacesContext faces, UIComponent component, String text) {
        throw new ConverterException("a message is shown, never typed: " + text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Message value) {
        return value == null ? "" : texts.say(value, Texts.ofThePage());
    }
}
