package award.packet.web;

import award.committee.MeetingId;
import award.packet.NewPrint;
import award.packet.Ordering;
import award.packet.Output;
import award.packet.service.PacketDesk;
import award.packet.service.PrintDesk;
import award.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/// The button on a meeting's page that prints its packet in one click: the one frozen last, else as the data stand now.
@Named
@RequestScoped
public class OrderPacket {

    @Inject PrintDesk press;
    @Inject PacketDesk packets;
    @Inject Notices notices;

    public String whole(String meeting) {
        var id = MeetingId.parse(meeting);
        var last = packets.frozen(id).stream().findFirst().map(row -> row.packet());
        return switch (press.order(new NewPrint(id, Output.WHOLE, last))) {
            case Ordering.Queued queued -> "/packet/print?faces-redirect=true&meeting=" + meeting;
            case Ordering.Refused refused -> {
                notices.problem(refused.reason());
                yield null;
            }
        };
    }
}
