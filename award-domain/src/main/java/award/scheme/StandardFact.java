package award.scheme;

import award.scheme.rule.FactDeclaration.FactType;

/// Facts about an applicant that every regulation may speak of without declaring them.
public enum StandardFact {
    /// 注册地行政区划代码.
    DIVISION("division", FactType.CHOICE),
    /// 注册登记并开始运营之日.
    OPERATING_SINCE("operatingSince", FactType.DAY),
    /// 是否具有独立法人资格.
    LEGAL_PERSON("legalPerson", FactType.YES_NO),
    /// 机构类型: the names of `award.party.BodyKind`.
    BODY_KIND("bodyKind", FactType.CHOICE),
    /// 企业规模: `LARGE`, `MEDIUM`, `SMALL`, `MICRO`.
    SIZE("size", FactType.CHOICE),
    /// 国民经济行业门类, a letter of GB/T 4754-2017.
    INDUSTRY("industry", FactType.CHOICE),
    /// 个人从事质量工作年限, in full years.
    WORK_YEARS("workYears", FactType.NUMBER),
    /// 其中在本行政区域内的年限, in full years.
    LOCAL_WORK_YEARS("localWorkYears", FactType.NUMBER);

    private final String key;
    private final FactType type;

    StandardFact(String key, FactType type) {
        this.key = key;
        this.type = type;
    }

    /// The fact's name in expressions and files.
    public String key() {
        return key;
    }

    public FactType type() {
        return type;
    }
}
