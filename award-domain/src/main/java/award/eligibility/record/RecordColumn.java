package award.eligibility.record;

/// What a column of an authority's list holds: 统一社会信用代码, 名称, 类别, 发生日期, 情况, 年度, 有效期起, 有效期止, 结果, 文号.
public enum RecordColumn { CODE, NAME, CATEGORY, DAY, NOTE, YEAR, SINCE, UNTIL, VALUE, DOCUMENT }
