package award.document.template;

import award.shared.Message;

/// What is wrong with a layout, and where.
///
/// @param part from 0; [#WHOLE] for the layout as a whole
public record Fault(int part, Message message) {

    public static final int WHOLE = -1;
}
