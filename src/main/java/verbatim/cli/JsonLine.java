package verbatim.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import verbatim.text.Span;

/**
 * Lines of JSON objects. Only Jackson's streaming core is used: binding would cost most of the time to the first line.
 */
final class JsonLine {

    private final JsonFactory json = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxStringLength(Integer.MAX_VALUE).maxDocumentLength(-1).build()).build();

    /**
     * An id as it was given.
     *
     * @param text a string, or the digits of a whole number
     * @param numeric whether it was a number
     */
    record Id(String text, boolean numeric) {

        /** Writes it as it was given. */
        void write(JsonGenerator out) {
            if (numeric) {
                out.writeName("id");
                out.writeNumber(text);
            } else {
                out.writeStringProperty("id", wellFormed(text));
            }
        }
    }

    /**
     * One object.
     *
     * @param id its "id"
     * @param strings its other properties that were asked for and are strings
     * @param stretches those that were asked for and are lists of {"start","end"}, in whatever units the line has
     */
    record Fields(Id id, Map<String, String> strings, Map<String, List<Span>> stretches) {

        /** A property that has to be there. */
        String require(String name) throws BadLineException {
            String value = strings.get(name);
            if (value == null) {
                throw new BadLineException(LineFault.FIELD_MISSING, name);
            }
            return value;
        }

        /** Stretches that have to be there. */
        List<Span> requireStretches(String name) throws BadLineException {
            List<Span> value = stretches.get(name);
            if (value == null) {
                throw new BadLineException(LineFault.FIELD_MISSING, name);
            }
            return value;
        }

        /** A property that may be missing. */
        @Nullable String optional(String name) {
            return strings.get(name);
        }
    }

    /**
     * Reads one line.
     *
     * @param names the properties to read besides "id"
     * @throws BadLineException where the line is no JSON object with "id"
     */
    Fields read(String line, Set<String> names) throws BadLineException {
        Id id = null;
        Map<String, String> strings = new LinkedHashMap<>();
        Map<String, List<Span>> stretches = new LinkedHashMap<>();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLineException(LineFault.NO_OBJECT);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                boolean string = value == JsonToken.VALUE_STRING;
                if (name.equals("id")) {
                    boolean numeric = value == JsonToken.VALUE_NUMBER_INT;
                    id = numeric || string ? new Id(parser.getString(), numeric) : null;
                } else if (names.contains(name) && string) {
                    strings.put(name, parser.getString());
                } else if (names.contains(name) && value == JsonToken.START_ARRAY) {
                    stretches.put(name, stretches(parser, name));
                } else if (names.contains(name)) {
                    strings.remove(name);
                }
                if (value.isStructStart() && parser.currentToken().isStructStart()) {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new BadLineException(LineFault.MORE_THAN_ONE);
            }
        } catch (JacksonException e) {
            throw new BadLineException(LineFault.NO_JSON, String.valueOf(e.getOriginalMessage()));
        }
        if (id == null) {
            throw new BadLineException(LineFault.FIELD_MISSING, "id");
        }
        return new Fields(id, strings, stretches);
    }

    /** The stretches of the list that begins at the parser's token; it stands at the end of the list then. */
    private static List<Span> stretches(JsonParser parser, String name) throws BadLineException {
        List<Span> stretches = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int start = -1;
            int end = -1;
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new BadLineException(LineFault.NO_STRETCH, name);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String edge = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_NUMBER_INT) {
                    start = edge.equals("start") ? parser.getIntValue() : start;
                    end = edge.equals("end") ? parser.getIntValue() : end;
                } else if (value.isStructStart()) {
                    parser.skipChildren();
                }
            }
            if (start < 0 || end < start) {
                throw new BadLineException(LineFault.NO_STRETCH, name);
            }
            stretches.add(new Span(start, end));
        }
        return stretches;
    }

    /** One object as a line in UTF-8, with its line end. */
    byte[] write(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            content.accept(out);
            out.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** A lone surrogate cannot be written in UTF-8; it becomes the replacement character. */
    static String wellFormed(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
    }
}
