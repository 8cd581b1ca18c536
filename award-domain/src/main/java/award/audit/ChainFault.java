package award.audit;

/// A place where the trail is not what it was.
///
/// @param place  in the chain; 0 where the chain does not know the entry
/// @param number of the entry
public record ChainFault(Kind kind, long place, long number) {

    /// How it differs.
    public enum Kind {
        /// 内容被改动
        ALTERED,
        /// 记录或链节被删去
        REMOVED,
        /// 不经系统加入
        INSERTED,
        /// 与此前抄录的校验值不符
        NOT_AS_NOTED
    }
}
