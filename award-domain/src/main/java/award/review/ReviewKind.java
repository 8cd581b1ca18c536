package award.review;

/// On what a panel looks: 材料（资料）评审 or 现场评审.
public enum ReviewKind { DOCUMENT, SITE }
