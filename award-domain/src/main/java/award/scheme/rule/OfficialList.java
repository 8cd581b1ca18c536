package award.scheme.rule;

/// The list of an authority that tells a fact beside the applicant (官方名单): whoever keeps it knows better than who declares.
///
/// @param label what the list is of, as its rows name it: 亩均效益评价结果, 高新技术企业
/// @param year  of which year the fact speaks, where the list is drawn up by years
public record OfficialList(String label, Year year) {

    /// 最近一个年度, 上一年度.
    public enum Year { LATEST, PREVIOUS }
}
