package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// How a review panel is made (评审组).
///
/// @param atLeast members, 0 where the text gives no number
/// @param parity  whether the number must be odd
/// @param choice  how members are found
public record Panel(Citation clause, int atLeast, Parity parity, Choice choice) implements Parameter {

    public enum Parity { ODD, ANY }

    /// Drawn by lot from the pool (随机抽取), picked by a body (遴选), or left to a commissioned agency (委托第三方评审机构).
    public enum Choice { DRAWN, PICKED, COMMISSIONED }

    @Override
    public Message says() {
        return atLeast == 0
                ? Message.message("scheme.panel.open", Message.name(choice))
                : Message.message("scheme.panel.of", Message.name(choice), atLeast, Message.name(parity));
    }
}
