package award.scheme;

import award.scheme.rule.FactDeclaration.FactType;
import java.util.List;

/// Facts about an applicant that every regulation may speak of without declaring them.
public enum StandardFact {
    /// 注册地行政区划代码.
    DIVISION("division", FactType.CHOICE),
    /// 注册登记并开始运营之日.
    OPERATING_SINCE("operatingSince", FactType.DAY),
    /// 是否具有独立法人资格.
    LEGAL_PERSON("legalPerson", FactType.YES_NO),
    /// 机构类型: the names of `award.party.BodyKind`.
    BODY_KIND("bodyKind", FactType.CHOICE, "STATE_ORGAN", "PUBLIC_INSTITUTION", "MASS_ORGANISATION", "LEGAL_SERVICE", "SOCIAL_GROUP",
            "PRIVATE_NON_ENTERPRISE", "FOUNDATION", "RELIGIOUS_BODY", "TRADE_UNION", "ENTERPRISE", "SOLE_TRADER",
            "FARMERS_COOPERATIVE", "RURAL_COLLECTIVE", "OTHER"),
    /// 企业规模: `LARGE`, `MEDIUM`, `SMALL`, `MICRO`.
    SIZE("size", FactType.CHOICE, "LARGE", "MEDIUM", "SMALL", "MICRO"),
    /// 国民经济行业门类, a letter of GB/T 4754-2017.
    INDUSTRY("industry", FactType.CHOICE,
            "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"),
    /// 个人从事质量工作年限, in full years.
    WORK_YEARS("workYears", FactType.NUMBER),
    /// 其中在本行政区域内的年限, in full years.
    LOCAL_WORK_YEARS("localWorkYears", FactType.NUMBER),
    /// 获得推荐: follows from the recommendation itself.
    RECOMMENDED("recommended", FactType.YES_NO);

    private final String key;
    private final FactType type;
    private final List<String> choices;

    StandardFact(String key, FactType type, String... choices) {
        this.key = key;
        this.type = type;
        this.choices = List.of(choices);
    }

    /// The fact's name in expressions and files.
    public String key() {
        return key;
    }

    public FactType type() {
        return type;
    }

    /// Whether the edition itself tells it in its course, so that no applicant is asked for it.
    public boolean isToldByCourse() {
        return this == RECOMMENDED;
    }

    /// What it can be, where that is a short list; empty otherwise.
    public List<String> choices() {
        return choices;
    }
}
