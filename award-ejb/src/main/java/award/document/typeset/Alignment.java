package award.document.typeset;

import java.util.Arrays;
import java.util.List;

/// Which of the new things is which of the old: the longest run of equal things in the same order.
final class Alignment {

    private static final long MOST_COMPARISONS = 4_000_000;

    private Alignment() {}

    /// For each new thing the place of the equal old one, or -1.
    static int[] equal(List<String> before, List<String> now) {
        var places = new int[now.size()];
        Arrays.fill(places, -1);
        int head = 0;
        while (head < Math.min(before.size(), now.size()) && before.get(head).equals(now.get(head))) places[head] = head++;
        int oldEnd = before.size();
        int newEnd = now.size();
        while (oldEnd > head && newEnd > head && before.get(oldEnd - 1).equals(now.get(newEnd - 1))) places[--newEnd] = --oldEnd;
        if ((long) (oldEnd - head) * (newEnd - head) <= MOST_COMPARISONS) middle(before, now, head, oldEnd, newEnd, places);
        return places;
    }

    /// The same, and what changed between two equal things in the place of what stood between them, one for one.
    static int[] changed(List<String> before, List<String> now) {
        var places = equal(before, now);
        int free = 0;
        for (int at = 0; at < places.length; at++) {
            if (places[at] >= 0) {
                free = places[at] + 1;
            } else if (free < end(places, at, before.size())) {
                places[at] = free++;
            }
        }
        return places;
    }

    /// Where the next equal thing stands.
    private static int end(int[] places, int from, int size) {
        for (int at = from; at < places.length; at++) {
            if (places[at] >= 0) return places[at];
        }
        return size;
    }

    private static void middle(List<String> before, List<String> now, int head, int oldEnd, int newEnd, int[] places) {
        int rows = oldEnd - head;
        int columns = newEnd - head;
        var longest = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                longest[row][column] = before.get(head + row).equals(now.get(head + column))
                        ? longest[row + 1][column + 1] + 1 : Math.max(longest[row + 1][column], longest[row][column + 1]);
            }
        }
        for (int row = 0, column = 0; row < rows && column < columns;) {
            if (before.get(head + row).equals(now.get(head + column))) places[head + column++] = head + row++;
            else if (longest[row + 1][column] >= longest[row][column + 1]) row++;
            else column++;
        }
    }
}
