package award.committee;

import java.util.Optional;

/// Whether an office belongs to a body that has to do with a candidate: the candidate itself, or whoever recommends it.
///
/// Offices are written short (区经济和信息化局副局长), bodies in full (宁波市北仑区经济和信息化局): the office begins with the end of the
/// body's name. What is found is a proposal to the secretary, which the chair decides.
public final class Kin {

    /// Shorter ends of a name are shared by too many.
    private static final int LEAST = 4;

    private Kin() {}

    /// @param body in full; empty for nobody
    public static boolean isOfficeOf(String office, String body) {
        for (int from = 0; from <= body.length() - LEAST; from++) {
            if (office.startsWith(body.substring(from))) return true;
        }
        return false;
    }

    /// Why a member of this office should keep away from a candidate; empty when nothing is found.
    public static Optional<RecusalGround> between(String office, String candidate, String recommender) {
        if (isOfficeOf(office, candidate)) return Optional.of(RecusalGround.EMPLOYER);
        return isOfficeOf(office, recommender) ? Optional.of(RecusalGround.RECOMMENDER) : Optional.empty();
    }
}
