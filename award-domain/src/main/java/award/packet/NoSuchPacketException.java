package award.packet;

import java.util.NoSuchElementException;

/// There is no frozen packet of this identifier.
public class NoSuchPacketException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchPacketException(PacketId id) {
        super("no frozen packet " + id);
    }
}
