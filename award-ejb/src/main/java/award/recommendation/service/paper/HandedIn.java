package award.recommendation.service.paper;

import java.util.List;

/// A list that a recommender hands in, before it is printed or written as a spreadsheet: heads and rows of words.
///
/// @param title  of the list
/// @param above  a line over the table
/// @param shares of the columns' widths
record HandedIn(String name, String title, String above, List<Integer> shares, List<String> heads, List<List<String>> rows) {

    HandedIn {
        shares = List.copyOf(shares);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
