package verbatim.cli;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import verbatim.comparison.SentenceModel;
import verbatim.text.ClaimKind;
import verbatim.text.CodePoints;
import verbatim.text.ParsedText;
import verbatim.text.Span;
import verbatim.text.TextParser;
import verbatim.text.claims.ClaimFinder;
import verbatim.text.claims.FoundClaim;
import verbatim.text.claims.FoundClaims;
import verbatim.text.claims.consistency.Contradiction;

/** The lines that {@code claims} writes; those that it reads are those of {@code extract}. */
final class ClaimLines {

    private final JsonLine json = new JsonLine();
    private final QuoteLines documents = new QuoteLines();
    private final TextParser parser = new TextParser();
    private final SentenceModel model = new SentenceModel();
    private final ClaimFinder finder = new ClaimFinder(model::await);

    /** Begins to load what tells the meaning of sentences, beside whoever calls. */
    void begin() {
        model.begin();
    }

    /**
     * The answer to one line, in UTF-8, with its line end.
     *
     * @throws BadLineException where the line is no JSON object with "id" and "text"
     */
    byte[] answer(String line) throws BadLineException {
        QuoteLines.Document document = documents.read(line);
        ParsedText parsed = parser.parse(document.text(), document.language());
        FoundClaims found = finder.of(document.text(), parsed);
        CodePoints points = CodePoints.of(document.text());
        return json.write(out -> {
            document.id().write(out);
            out.writeArrayPropertyStart("claims");
            for (FoundClaim claim : found.claims()) {
                write(out, claim, points);
            }
            out.writeEndArray();
            out.writeArrayPropertyStart("contradictions");
            for (Contradiction each : found.contradictions()) {
                out.writeStartObject();
                out.writeStringProperty("kind", each.kind().name());
                places(out, "places", each.places(), points);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    private static void write(JsonGenerator out, FoundClaim claim, CodePoints points) {
        out.writeStartObject();
        place(out, claim.span(), points);
        out.writeArrayPropertyStart("kinds");
        for (ClaimKind kind : ClaimKind.values()) {
            if (claim.kinds().contains(kind)) {
                out.writeString(kind.name());
            }
        }
        out.writeEndArray();
        if (claim.insideQuote() == null) {
            out.writeNullProperty("inside");
        } else {
            out.writeStringProperty("inside", "quote");
        }
        places(out, "words", claim.checkable(), points);
        out.writeEndObject();
    }

    private static void places(JsonGenerator out, String name, List<Span> places, CodePoints points) {
        out.writeArrayPropertyStart(name);
        for (Span each : places) {
            out.writeStartObject();
            place(out, each, points);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void place(JsonGenerator out, Span span, CodePoints points) {
        out.writeNumberProperty("start", points.fromUtf16(span.start()));
        out.writeNumberProperty("end", points.fromUtf16(span.end()));
    }
}
