package award.recommendation.web;

import award.recommendation.RecommenderEntry;
import award.recommendation.RecommenderSheet;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/// An entry of the register of recommenders as it is typed.
public class RecommenderForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9-]+") private String code;
    @NotBlank @Size(max = 200) private String name;
    @NotBlank private String channel;
    @Pattern(regexp = "([0-9]{6}|[0-9]{9})?") private String division;
    @Pattern(regexp = "[A-T]*") private String sections;
    @Size(max = 100) private String contact;
    @Size(max = 40) private String phone;
    @Email @Size(max = 200) private String mail;

    void show(RecommenderSheet sheet) {
        var entry = sheet.entry();
        code = sheet.code();
        name = entry.name();
        channel = entry.channel();
        division = entry.division();
        sections = entry.sections();
        contact = entry.contact();
        phone = entry.phone();
        mail = entry.mail();
    }

    RecommenderEntry entry() {
        return new RecommenderEntry(text(name), text(channel), text(division), text(sections), text(contact), text(phone), text(mail));
    }

    private static String text(String typed) {
        return Objects.toString(typed, "").strip();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getSections() {
        return sections;
    }

    public void setSections(String sections) {
        this.sections = sections;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
