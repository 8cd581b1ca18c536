package award.demonstration.service;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads the files that tell what the demonstration shows.
final class Script {

    private static final String FOLDER = "/award/demonstration/";

    private Script() {}

    static List<CSVRecord> table(String name) {
        try (var in = open(name); var csv = CSVParser.parse(in, CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return csv.getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> plan(String name) {
        try (var in = open(name)) {
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromReader(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Properties words() {
        try (var in = open("words.properties")) {
            var words = new Properties();
            words.load(in);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(String name) {
        try (var in = Script.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(Script.class.getResourceAsStream(FOLDER + name), StandardCharsets.UTF_8);
    }
}
