package award.packet;

import award.shared.Message;

/// What a part of the packet needs and does not have (缺项). It is said and stops nothing else.
///
/// @param part key of the planned part
public record Lack(String part, Message why) {}
