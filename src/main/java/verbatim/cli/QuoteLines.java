package verbatim.cli;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import verbatim.text.CodePoints;
import verbatim.text.FoundAttribution;
import verbatim.text.FoundQuote;
import verbatim.text.Occasion;
import verbatim.text.ParsedText;
import verbatim.text.QuoteDoubt;
import verbatim.text.QuoteKind;
import verbatim.text.Span;

/** The lines that {@code extract} reads and writes. */
final class QuoteLines {

    private static final Set<String> NAMES = Set.of("text", "lang");

    private final JsonLine json = new JsonLine();

    /**
     * One document.
     *
     * @param id as it was given
     * @param text its text
     * @param language its language, where given
     */
    record Document(JsonLine.Id id, String text, @Nullable String language) {
    }

    /**
     * Reads one line.
     *
     * @throws BadLineException where the line is no JSON object with "id" and "text"
     */
    Document read(String line) throws BadLineException {
        JsonLine.Fields fields = json.read(line, NAMES);
        return new Document(fields.id(), fields.require("text"), fields.optional("lang"));
    }

    /** The line for one document, in UTF-8, with its line end. */
    byte[] write(Document document, ParsedText parsed) {
        CodePoints points = CodePoints.of(document.text());
        return json.write(out -> {
            document.id().write(out);
            out.writeArrayPropertyStart("quotes");
            for (FoundQuote quote : parsed.quotes()) {
                write(out, quote, parsed, document.text(), points);
            }
            out.writeEndArray();
            out.writeStringProperty("form", parsed.form().name());
            out.writeArrayPropertyStart("warnings");
            for (Span mark : parsed.unpairedMarks()) {
                out.writeStartObject();
                out.writeStringProperty("code", QuoteDoubt.MARKS.name());
                out.writeNumberProperty("start", points.fromUtf16(mark.start()));
                out.writeNumberProperty("end", points.fromUtf16(mark.end()));
                out.writeEndObject();
            }
            out.writeEndArray();
        });
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
        out.writeArrayPropertyStart("doubts");
        for (QuoteDoubt doubt : parsed.doubts(quote)) {
            out.writeString(doubt.name());
        }
        out.writeEndArray();
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
            out.writeStringProperty(name, JsonLine.wellFormed(words));
        }
    }
}
