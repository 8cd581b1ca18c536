package award.party;

/// What kind of body an organisation is, as its unified social credit code begins (GB 32100-2015, positions 1 and 2).
public enum BodyKind {
    /// 机关
    STATE_ORGAN,
    /// 事业单位
    PUBLIC_INSTITUTION,
    /// 编制管理的群众团体
    MASS_ORGANISATION,
    /// 律师事务所、公证处等司法行政部门登记的机构
    LEGAL_SERVICE,
    /// 社会团体
    SOCIAL_GROUP,
    /// 民办非企业单位（社会服务机构）
    PRIVATE_NON_ENTERPRISE,
    /// 基金会
    FOUNDATION,
    /// 宗教活动场所、宗教院校
    RELIGIOUS_BODY,
    /// 工会
    TRADE_UNION,
    /// 企业
    ENTERPRISE,
    /// 个体工商户
    SOLE_TRADER,
    /// 农民专业合作社
    FARMERS_COOPERATIVE,
    /// 农村集体经济组织
    RURAL_COLLECTIVE,
    /// 其他
    OTHER;

    public static BodyKind of(CreditCode code) {
        var prefix = code.value().substring(0, 2);
        return switch (prefix) {
            case "11" -> STATE_ORGAN;
            case "12" -> PUBLIC_INSTITUTION;
            case "13" -> MASS_ORGANISATION;
            case "51" -> SOCIAL_GROUP;
            case "52" -> PRIVATE_NON_ENTERPRISE;
            case "53" -> FOUNDATION;
            case "91" -> ENTERPRISE;
            case "92" -> SOLE_TRADER;
            case "93" -> FARMERS_COOPERATIVE;
            default -> ofAuthority(prefix.charAt(0));
        };
    }

    private static BodyKind ofAuthority(char authority) {
        return switch (authority) {
            case '3' -> LEGAL_SERVICE;
            case '7' -> RELIGIOUS_BODY;
            case '8' -> TRADE_UNION;
            case 'N' -> RURAL_COLLECTIVE;
            default -> OTHER;
        };
    }
}
