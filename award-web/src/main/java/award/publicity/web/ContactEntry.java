package award.publicity.web;

import award.publicity.Contact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/// Issuer and addresses of a notice while they are entered: the fragment `WEB-INF/publicity/contact.xhtml`.
public class ContactEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank @Size(max = 100) private String issuer;
    @NotBlank @Size(max = 200) private String address;
    @Size(max = 10) private String postcode;
    @NotBlank @Size(max = 50) private String telephone;
    @Size(max = 100) private String mail;

    /// Begins with what the last notice said.
    public static ContactEntry like(Contact last) {
        var entry = new ContactEntry();
        entry.issuer = last.issuer();
        entry.address = last.address();
        entry.postcode = last.postcode();
        entry.telephone = last.telephone();
        entry.mail = last.mail();
        return entry;
    }

    public Contact entered() {
        return new Contact(said(issuer), said(address), said(postcode), said(telephone), said(mail));
    }

    private static String said(String text) {
        return Objects.toString(text, "").strip();
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
