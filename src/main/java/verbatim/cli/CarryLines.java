package verbatim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import verbatim.text.CodePoints;
import verbatim.text.Span;
import verbatim.text.carry.Carried;

/** The lines that {@code carry} reads and writes. */
final class CarryLines {

    private static final Set<String> NAMES = Set.of("before", "after", "passages");

    private final JsonLine json = new JsonLine();

    /**
     * A text, its next edit and its passages.
     *
     * @param id as it was given
     * @param before the old text
     * @param after the new text
     * @param passages in UTF-16 offsets of the old text
     */
    record Edit(JsonLine.Id id, String before, String after, List<Span> passages) {
    }

    /**
     * Reads one line.
     *
     * @throws BadLineException where the line is no JSON object with "id", "before", "after" and "passages", or a passage
     *     ends behind its text
     */
    Edit read(String line) throws BadLineException {
        JsonLine.Fields fields = json.read(line, NAMES);
        String before = fields.require("before");
        CodePoints points = CodePoints.of(before);
        List<Span> passages = new ArrayList<>();
        for (Span each : fields.requireStretches("passages")) {
            if (each.end() > points.length()) {
                throw new BadLineException(LineFault.BEHIND_TEXT, each.end());
            }
            passages.add(new Span(points.toUtf16(each.start()), points.toUtf16(each.end())));
        }
        return new Edit(fields.id(), before, fields.require("after"), passages);
    }

    /** The line for one edit, in UTF-8, with its line end. */
    byte[] write(Edit edit, List<Carried> carried) {
        CodePoints points = CodePoints.of(edit.after());
        return json.write(out -> {
            edit.id().write(out);
            out.writeArrayPropertyStart("passages");
            for (Carried each : carried) {
                write(out, each, points);
            }
            out.writeEndArray();
        });
    }

    private static void write(JsonGenerator out, Carried carried, CodePoints points) {
        out.writeStartObject();
        out.writeStringProperty("fate", carried.fate().name());
        out.writeArrayPropertyStart("spans");
        for (Span span : carried.spans()) {
            out.writeStartObject();
            out.writeNumberProperty("start", points.fromUtf16(span.start()));
            out.writeNumberProperty("end", points.fromUtf16(span.end()));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
