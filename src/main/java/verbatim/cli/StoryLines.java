package verbatim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import verbatim.document.BroughtFile;
import verbatim.document.BroughtStory;
import verbatim.document.DocumentReading;
import verbatim.document.StatedFact;
import verbatim.document.StatedFact.Provenance;
import verbatim.document.StoryFact;
import verbatim.document.StoryReading;
import verbatim.document.UnreadableDocument;
import verbatim.fetch.FetchFailed;
import verbatim.fetch.FetchProgress;
import verbatim.fetch.FetchRefused;
import verbatim.fetch.Fetching;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.text.CodePoints;
import verbatim.text.TextParser;

/** The lines that {@code import --format json} writes. */
final class StoryLines {

    private final JsonLine json = new JsonLine();
    private final StoryReading reading = new StoryReading();
    private final TextParser parser = new TextParser();
    private final InputStream in;
    private final Supplier<Fetching> fetching;

    /**
     * An article's line, in UTF-8, with its line end.
     *
     * @param error why it could not be read; null where it was
     */
    record Answer(byte[] line, @Nullable String error) {}

    /** @param fetching asked for where the first address is fetched */
    StoryLines(InputStream in, Supplier<Fetching> fetching) {
        this.in = in;
        this.fetching = fetching;
    }

    /** The articles of a file, of an address, or of standard input, which is "-". */
    List<Answer> read(String article) {
        try {
            List<BroughtStory> stories = stories(article);
            return stories.stream().map(story -> new Answer(json.write(out -> write(out, article, story)), null)).toList();
        } catch (UnreadableDocument | FetchRefused | FetchFailed | CommandFailed refused) {
            return failed(article, refused.refusals().getFirst());
        } catch (IOException unreadable) {
            return failed(article, Refusal.of(CommandRefusal.UNREADABLE_FILE));
        }
    }

    private List<BroughtStory> stories(String article) throws IOException {
        if (article.equals("-")) {
            return stories("", in);
        }
        if (article.toLowerCase(Locale.ROOT).matches("https?://.*")) {
            return fetched(article);
        }
        Path file = file(article);
        try (InputStream bytes = Files.newInputStream(file)) {
            return stories(Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(""), bytes);
        }
    }

    private List<BroughtStory> stories(String name, InputStream bytes) throws IOException {
        try (BroughtFile brought = BroughtFile.received(name, bytes, DocumentReading.LARGEST_FILE)) {
            return reading.read(brought, null, null);
        }
    }

    /** @throws CommandFailed if there is no such file */
    static Path file(String name) {
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException noName) {
            throw new CommandFailed(CommandRefusal.NO_SUCH_FILE);
        }
        if (Files.notExists(file)) {
            throw new CommandFailed(CommandRefusal.NO_SUCH_FILE);
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailed(CommandRefusal.FILE_IS_FOLDER);
        }
        return file;
    }

    private List<BroughtStory> fetched(String address) throws IOException {
        try (BroughtFile.Incoming incoming = new BroughtFile.Incoming(DocumentReading.LARGEST_FILE)) {
            var page = fetching.get().fetch(address, incoming, FetchProgress.UNWATCHED);
            try (BroughtFile brought = incoming.arrived(page.fileName())) {
                return reading.read(brought, page.charset(), page.address().toString());
            }
        }
    }

    private List<Answer> failed(String article, Refusal why) {
        String error = Sentences.ENGLISH.of(why);
        return List.of(new Answer(json.write(out -> {
            out.writeStringProperty("file", JsonLine.wellFormed(article));
            out.writeStringProperty("error", error);
        }), error));
    }

    private void write(JsonGenerator out, String article, BroughtStory story) {
        Map<StoryFact, StatedFact> facts = new EnumMap<>(StoryFact.class);
        facts.putAll(story.facts());
        facts.computeIfAbsent(StoryFact.LANGUAGE, guessed -> new StatedFact(parser.languageOf(story.text()), Provenance.TEXT));
        out.writeStringProperty("file", JsonLine.wellFormed(article));
        if (story.entry() != null) {
            out.writeStringProperty("entry", JsonLine.wellFormed(story.entry()));
        }
        for (StoryFact fact : StoryFact.values()) {
            // Few files have one: it is told where it is known.
            if (fact == StoryFact.SLUG && !facts.containsKey(fact)) {
                continue;
            }
            DocumentLines.string(out, code(fact), Optional.ofNullable(facts.get(fact)).map(StatedFact::words).orElse(null));
        }
        out.writeStringProperty("text", JsonLine.wellFormed(story.text()));
        out.writeObjectPropertyStart("provenance");
        facts.forEach((fact, stated) -> out.writeStringProperty(code(fact), code(stated.from())));
        out.writeEndObject();
        writeBeside(out, story);
    }

    private static void writeBeside(JsonGenerator out, BroughtStory story) {
        CodePoints points = CodePoints.of(story.text());
        if (story.changes() > 0) {
            out.writeNumberProperty("changes", story.changes());
        }
        if (!story.comments().isEmpty()) {
            DocumentLines.array(out, "comments", () -> story.comments().forEach(comment ->
                    DocumentLines.object(out, comment.start(), comment.end(), points, to -> {
                        DocumentLines.string(to, "author", comment.author());
                        DocumentLines.string(to, "text", comment.text());
                    })));
        }
        if (!story.posts().isEmpty()) {
            DocumentLines.array(out, "posts", () -> story.posts().forEach(post ->
                    DocumentLines.object(out, post.start(), post.end(), points, to -> {
                        DocumentLines.string(to, "account", post.account());
                        DocumentLines.string(to, "date", post.date());
                        DocumentLines.string(to, "url", post.url());
                    })));
        }
        if (!story.attachments().isEmpty()) {
            DocumentLines.array(out, "attachments", () -> story.attachments().forEach(name -> out.writeString(JsonLine.wellFormed(name))));
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
