package award.honour;

import award.party.PartyRow;
import award.shared.Message;
import java.util.List;

/// What the import makes of one line of a list of past winners.
public sealed interface WinnersOutcome {

    /// 新建: the holder is not on record and will be entered, without a code where the list gives none.
    record NewParty() implements WinnersOutcome {}

    /// 匹配: the holder is on record, by its code, or because a person said so.
    record Known(PartyRow party) implements WinnersOutcome {}

    /// 待确认: others bear or bore the name; a person must say whether it is one of them.
    record Namesakes(List<PartyRow> parties) implements WinnersOutcome {}

    /// 重复: the register holds this honour, or an earlier line of the file says the same. It is passed over.
    ///
    /// @param line the earlier line of the file; 0 for an honour in the register
    record Duplicate(int line) implements WinnersOutcome {}

    /// 有误: nothing can be made of it, for these reasons.
    record Faulty(List<Message> reasons) implements WinnersOutcome {}
}
