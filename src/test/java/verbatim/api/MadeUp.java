package verbatim.api;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes requests up, by the schemas of the description: some that are right, some that are wrong in one of many ways. */
final class MadeUp {

    private static final List<String> WORDS = List.of(
            "", " ", "Ana Ruiz", "“We will stay,” Ana Ruiz said.", "x".repeat(30_000), "\0", "a\0b", "\ud83e", "\udd8a fox", "🦊", "null", "'; drop table person; --",
            "<script>alert(1)</script>", "{0} {1, number}", "%s", "\u202e", "مرحبا", "e\u0301", "\r\n", "../../etc/passwd");
    private static final List<String> ADDRESSES =
            List.of("", "http://127.0.0.1:1/", "https://[::1]/", "ftp://a/b", "http://a b", "javascript:alert(1)", "//", "http://169.254.169.254/");
    private static final List<String> TIMES = List.of(
            "2026-03-02T10:00:00Z", "2026-03-02", "-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z", "0000-01-01T00:00:00Z", "yesterday", "2026-02-30");
    private static final List<Object> WRONG = List.of(true, 1, -1, 1.5e308, new BigInteger("9".repeat(400)), "", List.of(), Map.of());

    private final Random random;
    private final JsonNode schemas;
    private final Map<String, Supplier<String>> known;
    private final JsonMapper json = new JsonMapper();

    /** @param known by the name of a parameter or field, what there is on the desk */
    MadeUp(long seed, JsonNode description, Map<String, Supplier<String>> known) {
        random = new Random(seed);
        schemas = description.path("components").path("schemas");
        this.known = known;
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A value for a part of the address. */
    String forPath(String name, JsonNode schema) {
        return oneIn(4) ? any(List.of("0", "-1", "99999999999999999999", "not-an-id", "é", "00000000-0000-0000-0000-000000000000")) : right(name, schema).asString();
    }

    /** A value for a parameter behind the address, as it is written there. */
    String forQuery(String name, JsonNode schema) {
        var of = schema.path("type").asString().equals("array") ? schema.path("items") : schema;
        var value = oneIn(3) ? any(WORDS) : right(name, of).asString();
        return URLEncoder.encode(value.substring(0, Math.min(2_000, value.length())), StandardCharsets.UTF_8);
    }

    String forHeader(String name) {
        return name.equals("If-Match")
                ? any(List.of("\"0\"", "\"1\"", "\"2\"", "\"3.abc\"", "*", "W/\"1\"", "nonsense", "\"99999999999999999999\"", "\"1\", \"2\""))
                : any(List.of("a-key", UUID.randomUUID().toString(), "with blank", "x".repeat(300)));
    }

    /** A body, in the form in which it is sent; lone halves of characters as JSON can hold them. */
    byte[] body(JsonNode schema) {
        if (oneIn(20)) {
            return any(List.of("", "{", "[]", "null", "\"\"", "{\"a\":".repeat(2_000), "\u0000")).getBytes(StandardCharsets.UTF_8);
        }
        var made = right("", schema);
        if (made instanceof ObjectNode object && !object.isEmpty() && oneIn(2)) {
            spoil(object);
        }
        return escaped(made.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private void spoil(ObjectNode object) {
        var field = any(List.copyOf(object.propertyNames()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(field);
            case 1 -> object.putNull(field);
            case 2 -> object.set(field, json.valueToTree(any(WRONG)));
            default -> object.put("unknownToAll", 1);
        }
    }

    private JsonNode right(String name, JsonNode schema) {
        var of = schema.has("$ref") ? schemas.path(schema.path("$ref").asString().replaceFirst(".*/", "")) : schema;
        if (known.containsKey(name) && !oneIn(6)) {
            return JsonNodeFactory.instance.stringNode(known.get(name).get());
        }
        if (of.has("enum")) {
            return any(List.copyOf(of.path("enum").values()));
        }
        return switch (of.path("type").asString()) {
            case "object" -> object(of);
            case "array" -> JsonNodeFactory.instance.arrayNode().add(right(name, of.path("items")));
            case "boolean" -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
            case "integer" -> JsonNodeFactory.instance.numberNode(any(List.of(0, 1, 2, 10, 50, 200, Integer.MAX_VALUE, Integer.MIN_VALUE)));
            case "number" -> JsonNodeFactory.instance.numberNode(random.nextDouble());
            default -> JsonNodeFactory.instance.stringNode(words(name, of.path("format").asString("")));
        };
    }

    private JsonNode object(JsonNode schema) {
        var made = JsonNodeFactory.instance.objectNode();
        var required = schema.path("required").values().stream().map(JsonNode::asString).toList();
        schema.path("properties").forEachEntry((field, type) -> {
            if (required.contains(field) || oneIn(3)) {
                made.set(field, right(field, type));
            }
        });
        return made;
    }

    private String words(String name, String format) {
        return switch (format) {
            case "uuid" -> UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt()}).toString();
            case "date", "date-time" -> any(TIMES);
            default -> name.equals("address") || name.equals("capture") || name.endsWith("rl") ? any(ADDRESSES) : any(WORDS);
        };
    }

    private static String escaped(String json) {
        var ascii = new StringBuilder(json.length());
        for (char unit : json.toCharArray()) {
            if (unit < 128) {
                ascii.append(unit);
            } else {
                ascii.append("\\u%04x".formatted((int) unit));
            }
        }
        return ascii.toString();
    }
}
