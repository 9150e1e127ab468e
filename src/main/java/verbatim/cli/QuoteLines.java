package verbatim.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import verbatim.text.CodePoints;
import verbatim.text.FoundAttribution;
import verbatim.text.FoundQuote;
import verbatim.text.Occasion;
import verbatim.text.ParsedText;
import verbatim.text.QuoteKind;
import verbatim.text.Span;

/**
 * The lines that {@code extract} reads and writes. Only Jackson's streaming core is used: binding would cost most of
 * the time to the first line.
 */
final class QuoteLines {

    private final JsonFactory json = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxStringLength(Integer.MAX_VALUE).maxDocumentLength(-1).build()).build();

    /**
     * One document.
     *
     * @param id as it was given, a string or a number
     * @param numericId whether the id was given as a number
     * @param text its text
     * @param language its language, where given
     */
    record Document(String id, boolean numericId, String text, @Nullable String language) {
    }

    /**
     * Reads one line.
     *
     * @throws BadLineException where the line is no JSON object with "id" and "text"
     */
    Document read(String line) throws BadLineException {
        String id = null;
        boolean numeric = false;
        String text = null;
        String language = null;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLineException("not a JSON object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "id" -> {
                        numeric = value == JsonToken.VALUE_NUMBER_INT;
                        id = numeric || value == JsonToken.VALUE_STRING ? parser.getString() : null;
                    }
                    case "text" -> text = value == JsonToken.VALUE_STRING ? parser.getString() : null;
                    case "lang" -> language = value == JsonToken.VALUE_STRING ? parser.getString() : null;
                    default -> parser.skipChildren();
                }
                if (value.isStructStart() && parser.currentToken() == value) {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new BadLineException("more than one JSON value");
            }
        } catch (JacksonException e) {
            throw new BadLineException("not JSON: " + e.getOriginalMessage());
        }
        if (id == null || text == null) {
            throw new BadLineException(id == null ? "no \"id\"" : "no \"text\"");
        }
        return new Document(id, numeric, text, language);
    }

    /** The line for one document, in UTF-8, with its line end. */
    byte[] write(Document document, ParsedText parsed) {
        CodePoints points = CodePoints.of(document.text());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            if (document.numericId()) {
                out.writeName("id");
                out.writeNumber(document.id());
            } else {
                out.writeStringProperty("id", wellFormed(document.id()));
            }
            out.writeArrayPropertyStart("quotes");
            for (FoundQuote quote : parsed.quotes()) {
                write(out, quote, parsed, document.text(), points);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator out, FoundQuote quote, ParsedText parsed, String text, CodePoints points) {
        FoundAttribution attribution = quote.attribution();
        Integer speaker = attribution == null ? null : attribution.speaker();
        Span cue = attribution == null ? null : attribution.cue();
        Occasion occasion = attribution == null ? null : attribution.occasion();
        boolean nested = quote.nested() && quote.kind() != QuoteKind.NO_QUOTE;
        out.writeStartObject();
        out.writeNumberProperty("start", points.fromUtf16(quote.span().start()));
        out.writeNumberProperty("end", points.fromUtf16(quote.span().end()));
        out.writeStringProperty("kind", nested ? "NESTED" : quote.kind().name());
        number(out, "parent", quote.parent());
        string(out, "speaker", speaker == null ? null : parsed.speakers().get(speaker).name());
        span(out, "speaker", attribution == null ? null : attribution.mention(), points);
        string(out, "cue", cue == null ? null : cue.in(text));
        span(out, "cue", cue, points);
        string(out, "occasion", occasion == null ? null : occasion.words());
        number(out, "group", quote.group());
        out.writeEndObject();
    }

    private static void span(JsonGenerator out, String name, @Nullable Span span, CodePoints points) {
        number(out, name + "_start", span == null ? null : Integer.valueOf(points.fromUtf16(span.start())));
        number(out, name + "_end", span == null ? null : Integer.valueOf(points.fromUtf16(span.end())));
    }

    private static void number(JsonGenerator out, String name, @Nullable Integer number) {
        if (number == null) {
            out.writeNullProperty(name);
        } else {
            out.writeNumberProperty(name, number);
        }
    }

    private static void string(JsonGenerator out, String name, @Nullable String words) {
        if (words == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, wellFormed(words));
        }
    }

    /** A lone surrogate cannot be written in UTF-8; it becomes the replacement character. */
    private static String wellFormed(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
    }
}
