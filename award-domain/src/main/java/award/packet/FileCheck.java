package award.packet;

import award.shared.Message;
import java.util.List;
import java.util.UUID;

/// An uploaded file that goes into a packet, as it was looked into before printing (附件检查).
///
/// @param file      the attachment
/// @param item      what it belongs to, as the contents call it
/// @param name      of the file
/// @param state     whether it can be bound
/// @param pages     0 while it is not known
/// @param remarks   what is particular about it, or why it cannot be bound
/// @param treatment what becomes of it
public record FileCheck(UUID file, String item, String name, State state, int pages, List<Message> remarks, Treatment treatment) {

    /// 待检查, 可装订, 不能装订.
    public enum State { UNCHECKED, BINDABLE, UNBINDABLE }

    public FileCheck {
        remarks = List.copyOf(remarks);
    }

    /// Whether the secretary should look at it.
    public boolean isRemarkable() {
        return state != State.BINDABLE || !remarks.isEmpty() || treatment != Treatment.BIND;
    }

    public boolean isUnchecked() {
        return state == State.UNCHECKED;
    }

    public boolean isBindable() {
        return state == State.BINDABLE;
    }
}
