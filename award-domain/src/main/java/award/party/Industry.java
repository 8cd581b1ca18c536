package award.party;

import static award.party.SizeIndustry.OTHER;

import java.util.Optional;

/// What an organisation does (GB/T 4754-2017): the sections A to T, divided where the size classes divide them.
public enum Industry {
    /// 农、林、牧、渔业
    AGRICULTURE('A', SizeIndustry.AGRICULTURE),
    /// 采矿业
    MINING('B', SizeIndustry.INDUSTRY),
    /// 制造业
    MANUFACTURING('C', SizeIndustry.INDUSTRY),
    /// 电力、热力、燃气及水生产和供应业
    UTILITIES('D', SizeIndustry.INDUSTRY),
    /// 建筑业
    CONSTRUCTION('E', SizeIndustry.CONSTRUCTION),
    /// 批发业
    WHOLESALE('F', SizeIndustry.WHOLESALE),
    /// 零售业
    RETAIL('F', SizeIndustry.RETAIL),
    /// 交通运输业
    TRANSPORT('G', SizeIndustry.TRANSPORT),
    /// 仓储业
    WAREHOUSING('G', SizeIndustry.WAREHOUSING),
    /// 邮政业
    POSTAL_SERVICES('G', SizeIndustry.POSTAL_SERVICES),
    /// 住宿业
    ACCOMMODATION('H', SizeIndustry.ACCOMMODATION),
    /// 餐饮业
    CATERING('H', SizeIndustry.CATERING),
    /// 信息传输业
    INFORMATION_TRANSMISSION('I', SizeIndustry.INFORMATION_TRANSMISSION),
    /// 软件和信息技术服务业
    SOFTWARE('I', SizeIndustry.SOFTWARE),
    /// 金融业: sized by a standard of its own
    FINANCE('J', null),
    /// 房地产开发经营
    REAL_ESTATE_DEVELOPMENT('K', SizeIndustry.REAL_ESTATE_DEVELOPMENT),
    /// 物业管理
    PROPERTY_MANAGEMENT('K', SizeIndustry.PROPERTY_MANAGEMENT),
    /// 租赁和商务服务业
    LEASING_AND_BUSINESS('L', SizeIndustry.LEASING_AND_BUSINESS),
    /// 科学研究和技术服务业
    RESEARCH('M', OTHER),
    /// 水利、环境和公共设施管理业
    PUBLIC_FACILITIES('N', OTHER),
    /// 居民服务、修理和其他服务业
    RESIDENT_SERVICES('O', OTHER),
    /// 教育
    EDUCATION('P', OTHER),
    /// 卫生和社会工作
    HEALTH('Q', OTHER),
    /// 文化、体育和娱乐业
    CULTURE('R', OTHER),
    /// 公共管理、社会保障和社会组织
    PUBLIC_ADMINISTRATION('S', null),
    /// 国际组织
    INTERNATIONAL('T', null);

    private final char section;
    private final SizeIndustry size;

    Industry(char section, SizeIndustry size) {
        this.section = section;
        this.size = size;
    }

    /// The section of GB/T 4754-2017 (门类), `A` to `T`.
    public char section() {
        return section;
    }

    /// The line of the size thresholds that holds for it; empty where none does.
    public Optional<SizeIndustry> sizeIndustry() {
        return Optional.ofNullable(size);
    }
}
