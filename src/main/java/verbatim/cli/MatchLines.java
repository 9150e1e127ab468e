package verbatim.cli;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import verbatim.text.CodePoints;
import verbatim.text.Span;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.Difference;
import verbatim.text.wording.risk.Frame;
import verbatim.text.wording.risk.Risk;

/** The lines that {@code match} reads and writes. */
final class MatchLines {

    private static final Set<String> NAMES = Set.of("quote", "source", "speaker");

    private final JsonLine json = new JsonLine();

    /**
     * One quote to be compared.
     *
     * @param id as it was given
     * @param quote as printed
     * @param source the name of a file, or null where all are to be searched
     * @param speaker whom the print ascribes the quote to, or null
     */
    record Question(JsonLine.Id id, String quote, @Nullable String source, @Nullable String speaker) {
    }

    /**
     * Reads one line.
     *
     * @throws BadLineException where the line is no JSON object with "id" and "quote"
     */
    Question read(String line) throws BadLineException {
        JsonLine.Fields fields = json.read(line, NAMES);
        return new Question(fields.id(), fields.require("quote"), fields.optional("source"), fields.optional("speaker"));
    }

    /** The line for one result, in UTF-8, with its line end. */
    byte[] write(Question question, SourceComparing.Found found) {
        CodePoints points = found.file().points();
        Comparison comparison = found.comparison();
        return json.write(out -> {
            question.id().write(out);
            out.writeStringProperty("source", JsonLine.wellFormed(found.file().name()));
            out.writeStringProperty("wording", comparison.wording().name());
            out.writeArrayPropertyStart("spans");
            for (Span span : comparison.spans()) {
                out.writeStartObject();
                out.writeNumberProperty("start", points.fromUtf16(span.start()));
                out.writeNumberProperty("end", points.fromUtf16(span.end()));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayPropertyStart("risks");
            for (Risk risk : comparison.risks()) {
                out.writeString(risk.name());
            }
            out.writeEndArray();
            differences(out, comparison);
            frame(out, comparison.frame(), points);
            if (!found.nearest().isEmpty()) {
                nearest(out, found);
            }
        });
    }

    private static void frame(JsonGenerator out, @Nullable Frame frame, CodePoints points) {
        if (frame != null) {
            out.writeObjectPropertyStart("frame");
            out.writeStringProperty("kind", frame.kind().name());
            out.writeNumberProperty("start", points.fromUtf16(frame.start()));
            out.writeNumberProperty("end", points.fromUtf16(frame.end()));
            out.writeEndObject();
        }
    }

    private static void nearest(JsonGenerator out, SourceComparing.Found found) {
        out.writeArrayPropertyStart("nearest");
        for (SourceComparing.Near each : found.nearest()) {
            CodePoints points = each.file().points();
            out.writeStartObject();
            out.writeStringProperty("source", JsonLine.wellFormed(each.file().name()));
            out.writeNumberProperty("start", points.fromUtf16(each.span().start()));
            out.writeNumberProperty("end", points.fromUtf16(each.span().end()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void differences(JsonGenerator out, Comparison comparison) {
        out.writeArrayPropertyStart("difference");
        for (Difference each : comparison.difference()) {
            out.writeStartObject();
            out.writeStringProperty("op", each.op().name());
            out.writeStringProperty("quote", JsonLine.wellFormed(each.quote()));
            out.writeStringProperty("source", JsonLine.wellFormed(each.source()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
