package award.shared.json;

import award.shared.Message;
import award.shared.Yuan;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// Keeps records as JSON and gives them back equal: components by name, days as ISO text, one of several kinds under `is`.
///
/// What an older text lacks is read as empty where the record may do without.
/// It knows what facts, findings, messages and papers are made of, and refuses anything else.
public final class RecordJson {

    /// What may stand where anything may stand: a fact's value, a gap of a message.
    private static final List<Class<?>> SAYABLE = List.of(
            String.class, Boolean.class, Integer.class, Long.class, BigDecimal.class, LocalDate.class, Instant.class, Yuan.class, Message.class);

    /// Looked for once: the class `Json` would look for it at every value.
    private static final JsonProvider JSON = JsonProvider.provider();

    /// The platform makes them anew for whoever asks.
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private RecordJson() {}

    public static String write(Record value) {
        return json(value, value.getClass()).toString();
    }

    /// @throws IllegalArgumentException when the text does not tell such a record
    public static <T extends Record> T read(String text, Class<T> type) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return type.cast(value(reader.readValue(), type));
        }
    }

    private static JsonValue json(Object value, Type declared) {
        return switch (value) {
            case null -> JsonValue.NULL;
            case Optional<?> optional -> optional.map(held -> json(held, argument(declared, 0))).orElse(JsonValue.NULL);
            case OptionalInt optional -> optional.isPresent() ? JSON.createValue(optional.getAsInt()) : JsonValue.NULL;
            case Collection<?> many -> array(many, argument(declared, 0));
            case Map<?, ?> map -> object(map, argument(declared, 1));
            case Object one when isOpen(declared) -> tagged(one);
            case Record one -> components(one);
            case Integer number -> JSON.createValue(number);
            case Long number -> JSON.createValue(number);
            case Double number -> JSON.createValue(number);
            case Boolean flag -> flag ? JsonValue.TRUE : JsonValue.FALSE;
            case Enum<?> constant -> JSON.createValue(constant.name());
            default -> JSON.createValue(value.toString());
        };
    }

    private static JsonObject tagged(Object one) {
        return JSON.createObjectBuilder().add("is", one.getClass().getSimpleName()).add("value", json(one, one.getClass())).build();
    }

    private static JsonArray array(Collection<?> many, Type element) {
        var array = JSON.createArrayBuilder();
        many.forEach(one -> array.add(json(one, element)));
        return array.build();
    }

    private static JsonObject object(Map<?, ?> map, Type value) {
        var object = JSON.createObjectBuilder();
        new TreeMap<>(map).forEach((key, held) -> object.add(key.toString(), json(held, value)));
        return object.build();
    }

    private static JsonObject components(Record one) {
        var object = JSON.createObjectBuilder();
        for (var component : COMPONENTS.get(one.getClass())) {
            object.add(component.getName(), json(component(one, component), component.getGenericType()));
        }
        return object.build();
    }

    private static Object component(Record one, RecordComponent component) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException(component.toString(), hidden);
        }
    }

    private static Object value(JsonValue json, Type declared) {
        var type = raw(declared);
        if (type == Optional.class) return json == null || json == JsonValue.NULL ? Optional.empty() : Optional.of(value(json, argument(declared, 0)));
        if (type == OptionalInt.class) return json == JsonValue.NULL ? OptionalInt.empty() : OptionalInt.of(number(json).intValue());
        if (json == JsonValue.NULL) return null;
        if (Collection.class.isAssignableFrom(type)) return many(json.asJsonArray(), type, argument(declared, 0));
        if (type == Map.class) return map(json.asJsonObject(), argument(declared, 1));
        if (isOpen(declared)) return untagged(json.asJsonObject(), type);
        return type.isRecord() ? build(json.asJsonObject(), type) : plain(json, type);
    }

    private static Object untagged(JsonObject json, Class<?> type) {
        var kinds = type.isInterface() ? Arrays.asList(type.getPermittedSubclasses()) : SAYABLE;
        var kind = kinds.stream().filter(candidate -> candidate.getSimpleName().equals(json.getString("is"))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(json.toString()));
        return value(json.get("value"), kind);
    }

    private static Object many(JsonArray json, Class<?> type, Type element) {
        var values = json.stream().map(one -> value(one, element)).toList();
        return type == List.class ? values : new LinkedHashSet<>(values);
    }

    private static Map<String, Object> map(JsonObject json, Type element) {
        var map = new LinkedHashMap<String, Object>();
        json.forEach((key, held) -> map.put(key, value(held, element)));
        return map;
    }

    private static Object build(JsonObject json, Class<?> type) {
        var components = COMPONENTS.get(type);
        var values = Stream.of(components).map(component -> value(json.get(component.getName()), component.getGenericType())).toArray();
        try {
            return type.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new)).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalArgumentException(json.toString(), broken);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is an enum: asked just before
    private static Object plain(JsonValue json, Class<?> type) {
        if (type == int.class || type == Integer.class) return number(json).intValue();
        if (type == long.class || type == Long.class) return number(json).longValue();
        if (type == double.class || type == Double.class) return number(json).doubleValue();
        if (type == boolean.class || type == Boolean.class) return json == JsonValue.TRUE;
        var text = ((JsonString) json).getString();
        if (type.isEnum()) return Enum.valueOf((Class) type, text);
        if (type == String.class) return text;
        if (type == BigDecimal.class) return new BigDecimal(text);
        if (type == LocalDate.class) return LocalDate.parse(text);
        if (type == Instant.class) return Instant.parse(text);
        if (type == UUID.class) return UUID.fromString(text);
        throw new IllegalArgumentException("no place for " + type);
    }

    private static JsonNumber number(JsonValue json) {
        return (JsonNumber) json;
    }

    /// Whether the declared type leaves open which kind of thing it is.
    private static boolean isOpen(Type declared) {
        var type = raw(declared);
        return type == Object.class || type.isSealed() && type.isInterface();
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type declared, int position) {
        return ((ParameterizedType) declared).getActualTypeArguments()[position];
    }
}
