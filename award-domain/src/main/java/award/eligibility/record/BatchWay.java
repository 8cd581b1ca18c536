package award.eligibility.record;

/// How a list came: as a file (文件导入), or from a provider that was asked (接口查询).
public enum BatchWay { FILE, PROVIDER }
