package award.party.web;

import award.party.BodyKind;
import award.party.CreditCode;
import award.party.Industry;
import award.party.OrganisationFacts;
import award.party.Scale;
import award.party.ValidCreditCode;
import award.shared.Yuan;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What is typed in about an organisation. Money is typed in 万元, the unit of the forms and of the size thresholds.
public class OrganisationForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WAN_DIGITS = 4;

    @NotBlank
    @Size(max = 200)
    private String name;

    @PastOrPresent
    private LocalDate nameSince;

    @ValidCreditCode
    private String code;

    private BodyKind bodyKind;
    private String division;
    private Industry industry;

    @PastOrPresent
    private LocalDate registeredOn;

    @Min(0)
    private Integer staff;

    @Digits(integer = 12, fraction = 6)
    @Min(0)
    private BigDecimal revenue;

    @Digits(integer = 12, fraction = 6)
    @Min(0)
    private BigDecimal assets;

    /// Begins with what is on record.
    static OrganisationForm of(String name, OrganisationFacts facts) {
        var form = new OrganisationForm();
        form.name = name;
        form.code = facts.code() == null ? null : facts.code().value();
        form.bodyKind = facts.bodyKind();
        form.division = facts.division();
        form.industry = facts.industry();
        form.registeredOn = facts.registeredOn();
        form.staff = facts.scale().staff();
        form.revenue = inWan(facts.scale().revenue());
        form.assets = inWan(facts.scale().assets());
        return form;
    }

    OrganisationFacts facts() {
        var creditCode = code == null || code.isBlank() ? null : CreditCode.parse(code);
        return new OrganisationFacts(creditCode, bodyKind, division, industry, registeredOn,
                new Scale(staff, fromWan(revenue), fromWan(assets)));
    }

    private static BigDecimal inWan(Yuan amount) {
        return amount == null ? null : new BigDecimal(amount.amount().movePointLeft(WAN_DIGITS).stripTrailingZeros().toPlainString());
    }

    private static Yuan fromWan(BigDecimal wan) {
        return wan == null ? null : new Yuan(wan.movePointRight(WAN_DIGITS));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getNameSince() {
        return nameSince;
    }

    public void setNameSince(LocalDate nameSince) {
        this.nameSince = nameSince;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public BodyKind getBodyKind() {
        return bodyKind;
    }

    public void setBodyKind(BodyKind bodyKind) {
        this.bodyKind = bodyKind;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public Industry getIndustry() {
        return industry;
    }

    public void setIndustry(Industry industry) {
        this.industry = industry;
    }

    public LocalDate getRegisteredOn() {
        return registeredOn;
    }

    public void setRegisteredOn(LocalDate registeredOn) {
        this.registeredOn = registeredOn;
    }

    public Integer getStaff() {
        return staff;
    }

    public void setStaff(Integer staff) {
        this.staff = staff;
    }

    public BigDecimal getRevenue() {
        return revenue;
    }

    public void setRevenue(BigDecimal revenue) {
        this.revenue = revenue;
    }

    public BigDecimal getAssets() {
        return assets;
    }

    public void setAssets(BigDecimal assets) {
        this.assets = assets;
    }
}
