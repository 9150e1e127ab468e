package verbatim.text.claims;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import verbatim.text.Span;

/** Speeches of our own, each sentence marked whether somebody could check it against a record. */
final class MarkedSpeeches {

    private MarkedSpeeches() {}

    /** A sentence. */
    record Sentence(boolean checkable, Span span) {}

    /** A speech. */
    record Speech(String text, List<Sentence> sentences) {}

    /** Those of a resource, each under its own heading. */
    static List<Speech> of(String resource) throws IOException {
        try (var in = Objects.requireNonNull(MarkedSpeeches.class.getResourceAsStream(resource))) {
            List<Speech> speeches = new ArrayList<>();
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n## ", -1)) {
                StringBuilder text = new StringBuilder();
                List<Sentence> sentences = new ArrayList<>();
                part.lines().filter(line -> line.startsWith("+ ") || line.startsWith("- ")).forEach(line -> {
                    sentences.add(new Sentence(line.startsWith("+"), new Span(text.length(), text.length() + line.length() - 2)));
                    text.append(line.substring(2)).append(' ');
                });
                if (!sentences.isEmpty()) {
                    speeches.add(new Speech(text.toString(), sentences));
                }
            }
            return speeches;
        }
    }
}
