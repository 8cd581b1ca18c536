package award.honour;

import award.scheme.Regulation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The title granted (称号).
///
/// @param scheme key of the award
/// @param tier   key of the tier within the scheme, the same in every version of its regulation
/// @param words  as the certificate says it: 杭州市人民政府质量管理创新奖
@Embeddable
public record Title(
        @NotBlank @Size(max = 40) String scheme,
        @NotBlank @Size(max = 40) String tier,
        @NotBlank @Size(max = 200) @Column(name = "title") String words) {

    /// The title as a regulation names it: the award, and the tier where there are several.
    public static Title of(Regulation regulation, String tier) {
        var words = regulation.rules().tiers().size() == 1 ? regulation.award() : regulation.award() + " " + regulation.tierName(tier);
        return new Title(regulation.scheme(), tier, words);
    }
}
