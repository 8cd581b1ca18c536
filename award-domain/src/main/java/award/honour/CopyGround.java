package award.honour;

/// Why a certificate is given once more (补发、换发原因).
public enum CopyGround {
    /// 遗失
    LOST,
    /// 损毁
    DAMAGED,
    /// 名称变更
    RENAMED;

    /// Whether the holder's name on it may differ from the first.
    public boolean changesName() {
        return this == RENAMED;
    }
}
