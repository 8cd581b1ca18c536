package award.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// What document and site review count for in the composite score (综合得分权重), in per cent. No regulation among the five fixes
/// them, so an edition does, by a decision.
///
/// @param document from 0 to 100
/// @param site     the rest to 100
@Embeddable
public record Weights(@Column(name = "document_weight") int document, @Column(name = "site_weight") int site) {

    public Weights {
        if (document < 0 || site < 0 || document + site != 100) {
            throw new IllegalArgumentException("weights make 100 together: " + document + " + " + site);
        }
    }

    /// To two decimals, half up.
    public BigDecimal composite(BigDecimal documentScore, BigDecimal siteScore) {
        return documentScore.multiply(BigDecimal.valueOf(document))
                .add(siteScore.multiply(BigDecimal.valueOf(site)))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
