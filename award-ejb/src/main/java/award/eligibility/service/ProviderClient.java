package award.eligibility.service;

import static award.shared.Message.message;

import award.eligibility.record.Categories;
import award.eligibility.record.ListedRecord;
import award.eligibility.record.Provider;
import award.eligibility.record.RecordColumn;
import award.eligibility.record.RecordHeading;
import award.eligibility.record.RecordLine.Read;
import award.shared.Message;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks a provider about parties by their codes. An answer is understood as a whole or not at all: whatever a provider sends, nothing of
/// it is kept that was not asked for or cannot be read.
final class ProviderClient {

    private static final int MOST_BYTES = 4 << 20;
    private static final int TRIES = 2;
    private static final int OK = 200;
    private static final int SERVER_FAULT = 500;

    /// What a provider said.
    sealed interface Answer {

        /// @param answered codes it looked up, with records or without
        record Told(Set<String> answered, List<ListedRecord> records) implements Answer {}

        record Failed(Message reason, boolean worthAnotherTry) implements Answer {}
    }

    private final HttpClient http;
    private final Provider provider;
    private final Categories categories;
    private final LocalDate today;

    ProviderClient(Provider provider, Categories categories, LocalDate today) {
        this.provider = provider;
        this.categories = categories;
        this.today = today;
        this.http = HttpClient.newBuilder().connectTimeout(provider.patience()).build();
    }

    Answer ask(Collection<String> codes) {
        Answer answer = once(codes);
        for (int made = 1; made < TRIES && answer instanceof Answer.Failed failed && failed.worthAnotherTry(); made++) answer = once(codes);
        return answer;
    }

    private Answer once(Collection<String> codes) {
        try {
            var response = http.send(question(codes), BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                if (response.statusCode() != OK) return failed(response.statusCode() >= SERVER_FAULT, "eligibility.provider.status", response.statusCode());
                return read(body, codes);
            }
        } catch (HttpTimeoutException late) {
            return failed(true, "eligibility.provider.late", provider.patience().toSeconds());
        } catch (IOException broken) {
            return failed(true, "eligibility.provider.unreachable");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failed(false, "eligibility.provider.unreachable");
        }
    }

    private Answer.Failed failed(boolean worthAnotherTry, String key, Object... args) {
        return new Answer.Failed(message(key, args), worthAnotherTry);
    }

    private HttpRequest question(Collection<String> codes) {
        var asked = Json.createObjectBuilder().add("codes", Json.createArrayBuilder(codes)).build();
        var request = HttpRequest.newBuilder(provider.address()).timeout(provider.patience())
                .header("Content-Type", "application/json").header("Accept", "application/json");
        if (!provider.token().isEmpty()) request.header("Authorization", "Bearer " + provider.token());
        return request.POST(BodyPublishers.ofString(asked.toString())).build();
    }

    private Answer read(InputStream body, Collection<String> codes) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) return failed(false, "eligibility.provider.tooMuch", MOST_BYTES >> 20);
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return understood(reader.readObject(), codes);
        } catch (JsonException | ClassCastException | NullPointerException | IllegalStateException nonsense) {
            return failed(false, "eligibility.provider.nonsense");
        }
    }

    private Answer understood(JsonObject told, Collection<String> codes) {
        var answered = told.getJsonArray("answered").getValuesAs(JsonString.class).stream().map(JsonString::getString).collect(Collectors.toSet());
        var records = new ArrayList<ListedRecord>();
        for (var entry : told.getJsonArray("records").getValuesAs(JsonObject.class)) {
            switch (line(records.size() + 1, entry)) {
                case Read.Faulty wrong -> {
                    return failed(false, "eligibility.provider.wrongEntry", wrong.line(), wrong.reasons().getFirst());
                }
                case Read.Sound sound -> records.add(sound.record());
            }
        }
        var foreign = records.stream().map(ListedRecord::code).collect(Collectors.toSet());
        foreign.addAll(answered);
        foreign.removeAll(codes);
        return foreign.isEmpty() ? new Answer.Told(answered, records) : failed(false, "eligibility.provider.notAsked", foreign.iterator().next());
    }

    private Read line(int number, JsonObject entry) {
        var heading = new RecordHeading(Map.of(RecordColumn.CODE, 0, RecordColumn.CATEGORY, 1, RecordColumn.DAY, 2, RecordColumn.NOTE, 3));
        return heading.line(number, List.of(entry.getString("code"), entry.getString("category"), entry.getString("day"), entry.getString("note", "")))
                .read(categories, Optional.empty(), today);
    }
}
