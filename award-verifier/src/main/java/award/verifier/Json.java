package award.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON of objects, arrays, strings and whole numbers: all that a record has. A key that stands twice, or anything after the end, is
/// refused: two readers must not see two records.
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String text) {
        var json = new Json(text.strip());
        var value = json.value();
        if (json.at != json.text.length() || !(value instanceof Map)) throw new Broken("not one JSON object");
        return (Map<String, Object>) value;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        var members = new LinkedHashMap<String, Object>();
        expect('{');
        if (!skip('}')) {
            do {
                peek();
                var key = string();
                peek();
                expect(':');
                if (members.put(key, value()) != null) throw new Broken("a key stands twice: " + key);
            } while (skip(','));
            expect('}');
        }
        return members;
    }

    private List<Object> array() {
        var values = new ArrayList<Object>();
        expect('[');
        if (!skip(']')) {
            do values.add(value()); while (skip(','));
            expect(']');
        }
        return values;
    }

    private String string() {
        expect('"');
        var read = new StringBuilder();
        while (next() != '"') {
            char c = text.charAt(at - 1);
            read.append(c == '\\' ? escaped(next()) : c);
        }
        return read.toString();
    }

    private char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private Integer number() {
        int from = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) at++;
        try {
            return Integer.valueOf(text.substring(from, at));
        } catch (NumberFormatException not) {
            throw new Broken("no JSON at character " + from);
        }
    }

    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        if (at >= text.length()) throw new Broken("the record ends too early");
        return text.charAt(at);
    }

    private char next() {
        if (at >= text.length()) throw new Broken("the record ends too early");
        return text.charAt(at++);
    }

    private boolean skip(char c) {
        if (peek() != c) return false;
        at++;
        return true;
    }

    private void expect(char c) {
        if (next() != c) throw new Broken("expected " + c + " at character " + at);
    }
}
