package award.document.typeset;

import java.util.Map;

/// A drawing in the notation of PDF, packed, and the characters it needs of each font.
///
/// @param characters code points, each once, ascending
record Drawn(byte[] content, Map<Typeface, int[]> characters) {}
