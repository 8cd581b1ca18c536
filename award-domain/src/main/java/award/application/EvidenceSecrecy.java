package award.application;

/// How secret a piece of evidence is (密级标注), and so who may see it.
///
/// qinhuangdao/13 and 27: what is a trade secret is marked by the applicant, and kept by all who work on the application.
public enum EvidenceSecrecy {
    OPEN,
    /// 商业秘密
    TRADE_SECRET;

    /// Whether such evidence, and that there is such evidence, is shown to a reader. No evidence is ever public.
    public boolean isShownTo(EvidenceReader reader) {
        return switch (reader) {
            case APPLICANT, RECOMMENDER, SECRETARY, SUPERVISOR, ASSIGNED -> true;
            case UNASSIGNED, EXPORT -> this == OPEN;
            case PUBLIC -> false;
        };
    }
}
