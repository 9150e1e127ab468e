package verbatim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.document.Locator;
import verbatim.document.LocatorKind;
import verbatim.document.ReadDocument;
import verbatim.document.ReadParagraph;
import verbatim.document.ReadWarning;
import verbatim.document.ReadingProgress;
import verbatim.document.UnreadableDocument;
import verbatim.message.Sentences;
import verbatim.text.CodePoints;
import verbatim.text.TextParser;

/** The lines that {@code read} writes. */
final class DocumentLines {

    private final JsonLine json = new JsonLine();
    private final DocumentReading reading = new DocumentReading();
    private final TextParser parser = new TextParser();

    /**
     * A file's line, in UTF-8, with its line end.
     *
     * @param error why it could not be read; null where it was
     */
    record Answer(byte[] line, @Nullable String error) {}

    /** Reads a file. */
    Answer read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                BroughtFile brought = BroughtFile.received(name(file), bytes, DocumentReading.LARGEST_FILE)) {
            ReadDocument read = reading.read(brought, null, ReadingProgress.UNWATCHED);
            return new Answer(json.write(out -> write(out, file, read)), null);
        } catch (UnreadableDocument refused) {
            return failed(file, Sentences.ENGLISH.of(refused.refusals().getFirst()));
        } catch (IOException unreadable) {
            return failed(file, "The file cannot be read.");
        }
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    private Answer failed(Path file, String error) {
        return new Answer(json.write(out -> {
            out.writeStringProperty("file", JsonLine.wellFormed(file.toString()));
            out.writeStringProperty("error", error);
        }), error);
    }

    private void write(JsonGenerator out, Path file, ReadDocument read) {
        CodePoints points = CodePoints.of(read.text());
        out.writeStringProperty("file", JsonLine.wellFormed(file.toString()));
        out.writeStringProperty("format", read.format().name());
        string(out, "title", read.title());
        string(out, "author", read.author());
        string(out, "published", read.published() == null ? null : read.published().toString());
        out.writeStringProperty("language", parser.languageOf(read.text()));
        out.writeStringProperty("text", read.text());
        array(out, "paragraphs", () -> {
            for (ReadParagraph paragraph : read.paragraphs()) {
                write(out, paragraph, points);
            }
        });
        array(out, "warnings", () -> {
            for (ReadWarning warning : read.warnings()) {
                object(out, warning.start(), warning.end(), points,
                        to -> to.writeStringProperty("code", warning.code().name()));
            }
        });
    }

    private static void write(JsonGenerator out, ReadParagraph paragraph, CodePoints points) {
        object(out, paragraph.start(), paragraph.end(), points, to -> {
            string(to, "speaker", paragraph.label(LocatorKind.SPEAKER).filter(name -> !name.equals(Locator.NOBODY)).orElse(null));
            string(to, "time", paragraph.label(LocatorKind.TIME).orElse(null));
            string(to, "page", paragraph.label(LocatorKind.PAGE).orElse(null));
            string(to, "line", paragraph.label(LocatorKind.LINE).orElse(null));
        });
    }

    static void array(JsonGenerator out, String name, Runnable content) {
        out.writeArrayPropertyStart(name);
        content.run();
        out.writeEndArray();
    }

    static void object(JsonGenerator out, int start, int end, CodePoints points, Consumer<JsonGenerator> content) {
        out.writeStartObject();
        out.writeNumberProperty("start", points.fromUtf16(start));
        out.writeNumberProperty("end", points.fromUtf16(end));
        content.accept(out);
        out.writeEndObject();
    }

    static void string(JsonGenerator out, String name, @Nullable String words) {
        if (words == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, JsonLine.wellFormed(words));
        }
    }
}
