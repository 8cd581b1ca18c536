package award.honour;

/// What a column of a list of past winners holds: 地区, 届次, 年度, 奖项, 获奖组织, 获奖个人, 统一社会信用代码, 授奖日期, 文号, 来源.
public enum WinnersColumn { JURISDICTION, EDITION, YEAR, AWARD, HOLDER, PERSON, CODE, AWARDED_ON, DOCUMENT, SOURCE }
