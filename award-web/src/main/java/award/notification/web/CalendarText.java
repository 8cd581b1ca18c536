package award.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import award.notification.DueDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Due dates as iCalendar (RFC 5545): one all-day event each. An event keeps its name when its day is moved, so that calendars move it too.
///
/// @param name    what calendar programs call it
/// @param madeAt  when it was composed
/// @param wording of a date's title
/// @param address of a date's page, in full
record CalendarText(String name, Instant madeAt, Function<DueDate, String> wording, Function<DueDate, String> address) {

    /// RFC 5545 3.1: no line is longer, its end not counted.
    private static final int LINE_BYTES = 75;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String of(List<DueDate> dates) {
        var lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//award//due dates//ZH", "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:" + escaped(name), "X-WR-TIMEZONE:Asia/Shanghai", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H"));
        var seen = new HashMap<String, Integer>();
        for (var date : dates) lines.addAll(event(date, seen.merge(date.name(), 1, Integer::sum)));
        lines.add("END:VCALENDAR");
        var text = new StringBuilder();
        lines.forEach(line -> fold(line, text));
        return text.toString();
    }

    /// @param place among the dates of the same name, which a calendar must be able to tell apart
    private List<String> event(DueDate date, int place) {
        return List.of("BEGIN:VEVENT", "UID:" + uid(date, place), "DTSTAMP:" + MOMENT.format(madeAt),
                "DTSTART;VALUE=DATE:" + day(date.day()), "DTEND;VALUE=DATE:" + day(date.day().plusDays(1)),
                "SUMMARY:" + escaped(wording.apply(date)), "DESCRIPTION:" + escaped(date.clause().toString()),
                "URL:" + address.apply(date), "TRANSP:TRANSPARENT", "END:VEVENT");
    }

    private static String uid(DueDate date, int place) {
        return UUID.nameUUIDFromBytes((date.name() + "/" + place).getBytes(UTF_8)) + "@award";
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /// Breaks a long line between characters, never within one.
    private static void fold(String line, StringBuilder text) {
        int room = LINE_BYTES;
        for (int at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            int bytes = character.getBytes(UTF_8).length;
            if (bytes > room) {
                text.append("\r\n ");
                room = LINE_BYTES - 1;
            }
            text.append(character);
            room -= bytes;
            at += character.length();
        }
        text.append("\r\n");
    }
}
