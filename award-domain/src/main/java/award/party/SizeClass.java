package award.party;

/// How large an enterprise is (统计上大中小微型企业划分办法 2017): 大型, 中型, 小型, 微型; in falling order.
public enum SizeClass { LARGE, MEDIUM, SMALL, MICRO }
