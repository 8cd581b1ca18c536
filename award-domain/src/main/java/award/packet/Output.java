package award.packet;

/// What comes out of the press (打印内容).
public enum Output {
    /// 整套材料（办公室存）: everything in one file
    WHOLE,
    /// 委员用份（合并为一个文件）
    MEMBERS,
    /// 委员用份（每人一个文件）
    MEMBERS_APART,
    /// 表决票（单独打印）
    BALLOTS,
    /// 签到表（A3 对折）
    SIGN_IN,
    /// 主持词
    SCRIPT,
    /// 换页（附说明）
    REPLACEMENT;

    /// Whether what comes out is many files in one archive.
    public boolean isArchive() {
        return this == MEMBERS_APART;
    }

    /// Whether what comes out is numbered for its holders, and has to come back.
    public boolean isForMembers() {
        return this == MEMBERS || this == MEMBERS_APART || this == REPLACEMENT;
    }

    public String extension() {
        return isArchive() ? "zip" : "pdf";
    }
}
