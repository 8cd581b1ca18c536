package award.document;

import java.util.Objects;

/// The red head (红头, GB/T 9704 7.2.4–7.2.7): the issuer's mark in red, the document number, the red line across the text
/// area. Minutes (纪要) carry theirs here too: the mark is the meeting's name, the number may be empty.
///
/// @param issuer 发文机关标志, one line
/// @param number 发文字号 such as `京质奖评〔2026〕1号`; empty where there is none
public record RedHead(String issuer, String number) implements Block {

    public RedHead {
        Objects.requireNonNull(number);
        if (issuer.isBlank()) throw new IllegalArgumentException("a red head names its issuer");
    }
}
