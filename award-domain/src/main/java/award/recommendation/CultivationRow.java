package award.recommendation;

import java.util.UUID;

/// One line of the plans of cultivation as the list shows it.
public record CultivationRow(
        UUID id, UUID recommenderId, String scheme, String recommender, int year, String name, String measures, CultivationStage stage, long version) {

    public CultivationId cultivation() {
        return new CultivationId(id);
    }

    public CultivationEntry entry() {
        return new CultivationEntry(year, name, measures, stage);
    }
}
