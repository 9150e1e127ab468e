package verbatim.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a reader's process and the application write to each other. What comes back is held to the limits of a document, and
 * whatever is none of what is written here is no answer: the file may have taken the process over.
 */
final class ReaderFrames {

    /** What a frame is: it begins with the name. */
    enum Kind {
        /** How far it is: a double. */
        PROGRESS,
        /** Why the file cannot be read: the name of a {@link DocumentRefusal}, and the numbers that it speaks of. */
        REFUSED,
        /** The document. */
        READ,
        /** The text of a file of plain text. */
        PLAIN,
        /** The articles of a file. */
        STORIES
    }

    static final int LONGEST_NAME = 4_096;

    /** Of the articles of one file, and of what stands beside one. */
    static final int MOST = 10_000;

    /** What a comment says, in UTF-16 units. */
    static final int LONGEST_COMMENT = 20_000;

    /** A sign of UTF-16 takes three bytes of UTF-8 at most. */
    private static final int BYTES_A_UNIT = 3;

    private ReaderFrames() {}

    static void write(DataOutputStream out, ReadDocument document) throws IOException {
        out.writeUTF(Kind.READ.name());
        write(out, document.text());
        out.writeUTF(document.format().name());
        write(out, document.title());
        write(out, document.author());
        write(out, document.published());
        write(out, document.charset());
        out.writeInt(document.locators().size());
        for (var locator : document.locators()) {
            out.writeInt(locator.offset());
            out.writeUTF(locator.kind().name());
            write(out, locator.label());
        }
        writeWarnings(out, document.warnings());
    }

    private static void writeWarnings(DataOutputStream out, List<ReadWarning> warnings) throws IOException {
        out.writeInt(warnings.size());
        for (var warning : warnings) {
            out.writeUTF(warning.code().name());
            out.writeInt(warning.start());
            out.writeInt(warning.end());
        }
    }

    static Kind kind(DataInputStream in) throws IOException {
        return constant(Kind.class, in);
    }

    static void write(DataOutputStream out, UnreadableDocument refused) throws IOException {
        out.writeUTF(Kind.REFUSED.name());
        out.writeUTF(refused.refusal().code().name());
        for (var number : refused.refusal().args()) {
            out.writeInt((Integer) number);
        }
    }

    static UnreadableDocument refused(DataInputStream in) throws IOException {
        var code = constant(DocumentRefusal.class, in);
        var numbers = new int[code.numbers()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return new UnreadableDocument(code, numbers);
    }

    static ReadDocument document(DataInputStream in) throws IOException {
        var text = words(in, DocumentReading.LONGEST_TEXT);
        var format = constant(DocumentFormat.class, in);
        var title = optional(in);
        var author = optional(in);
        var published = in.readBoolean() ? day(in.readLong()) : null;
        var charset = optional(in);
        int count = in.readInt();
        if (count < 0 || count > GrowingText.MOST_LOCATORS) {
            throw new IOException("So many locators: " + count);
        }
        var locators = new ArrayList<Locator>(count);
        // A speaker's name comes with each turn, and is kept once.
        var labels = new HashMap<String, String>();
        for (int i = 0; i < count; i++) {
            int offset = in.readInt();
            var kind = constant(LocatorKind.class, in);
            var label = words(in, LONGEST_NAME);
            var known = labels.putIfAbsent(label, label);
            locators.add(new Locator(offset, kind, known == null ? label : known));
        }
        return new ReadDocument(text, format, title, author, published, locators, charset, warnings(in, text));
    }

    private static List<ReadWarning> warnings(DataInputStream in, String text) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > GrowingText.MOST_LOCATORS) {
            throw new IOException("So many warnings: " + count);
        }
        var warnings = new ArrayList<ReadWarning>();
        for (int i = 0; i < count; i++) {
            var warning = new ReadWarning(constant(ReadWarning.Code.class, in), in.readInt(), in.readInt());
            if (warning.start() < 0 || warning.end() < warning.start() || warning.end() > text.length()) {
                throw new IOException("A warning outside the text");
            }
            warnings.add(warning);
        }
        return warnings;
    }

    private static void write(DataOutputStream out, @Nullable LocalDate day) throws IOException {
        out.writeBoolean(day != null);
        if (day != null) {
            out.writeLong(day.toEpochDay());
        }
    }

    private static LocalDate day(long sinceEpoch) throws IOException {
        if (sinceEpoch < LocalDate.MIN.toEpochDay() || sinceEpoch > LocalDate.MAX.toEpochDay()) {
            throw new IOException("No day: " + sinceEpoch);
        }
        return LocalDate.ofEpochDay(sinceEpoch);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, DataInputStream in) throws IOException {
        var name = in.readUTF();
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        // What it is instead is not said, not even in the log.
        throw new IOException("No " + type.getSimpleName());
    }

    static void write(DataOutputStream out, PlainText text) throws IOException {
        out.writeUTF(Kind.PLAIN.name());
        write(out, text.words());
        write(out, text.charset());
    }

    static PlainText plain(DataInputStream in) throws IOException {
        return new PlainText(words(in, DocumentReading.LONGEST_TEXT), words(in, LONGEST_NAME));
    }

    static void write(DataOutputStream out, List<BroughtStory> stories) throws IOException {
        out.writeUTF(Kind.STORIES.name());
        out.writeInt(stories.size());
        for (var story : stories) {
            write(out, story.text());
            out.writeInt(story.facts().size());
            for (var fact : story.facts().entrySet()) {
                out.writeUTF(fact.getKey().name());
                write(out, fact.getValue().words());
                out.writeUTF(fact.getValue().from().name());
            }
            write(out, shortened(story.entry(), LONGEST_NAME));
            out.writeInt(story.changes());
            writeBeside(out, story);
            writeWarnings(out, story.warnings());
        }
    }

    private static void writeBeside(DataOutputStream out, BroughtStory story) throws IOException {
        out.writeInt(story.comments().size());
        for (var comment : story.comments()) {
            out.writeInt(comment.start());
            out.writeInt(comment.end());
            write(out, shortened(comment.author(), LONGEST_NAME));
            write(out, shortened(comment.text(), LONGEST_COMMENT));
        }
        out.writeInt(story.posts().size());
        for (var post : story.posts()) {
            out.writeInt(post.start());
            out.writeInt(post.end());
            write(out, shortened(post.account(), LONGEST_NAME));
            write(out, shortened(post.date(), LONGEST_NAME));
            write(out, shortened(post.url(), LONGEST_NAME));
        }
        out.writeInt(story.attachments().size());
        for (var attachment : story.attachments()) {
            write(out, shortened(attachment, LONGEST_NAME));
        }
    }

    /** What is longer than is taken on the other side would be no answer there. */
    private static @Nullable String shortened(@Nullable String words, int most) {
        return words == null || words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    static List<BroughtStory> stories(DataInputStream in) throws IOException {
        int count = count(in);
        var stories = new ArrayList<BroughtStory>();
        // All of them together are held to what one document may be.
        int left = DocumentReading.LONGEST_TEXT;
        for (int i = 0; i < count; i++) {
            var story = story(in, left);
            left -= story.text().length();
            stories.add(story);
        }
        return List.copyOf(stories);
    }

    private static BroughtStory story(DataInputStream in, int longest) throws IOException {
        var text = words(in, longest);
        if (text.length() > longest) {
            throw new IOException("Articles of so many units: " + text.length());
        }
        var facts = new EnumMap<StoryFact, StatedFact>(StoryFact.class);
        int count = count(in);
        for (int i = 0; i < count; i++) {
            var fact = constant(StoryFact.class, in);
            facts.put(fact, new StatedFact(words(in, LONGEST_NAME), constant(StatedFact.Provenance.class, in)));
        }
        var entry = optional(in);
        int changes = in.readInt();
        var comments = new ArrayList<BroughtStory.StoryComment>();
        for (int i = count(in); i > 0; i--) {
            var place = place(in, text);
            comments.add(new BroughtStory.StoryComment(place.start(), place.end(), optional(in), words(in, LONGEST_COMMENT)));
        }
        var posts = new ArrayList<BroughtStory.ShownPost>();
        for (int i = count(in); i > 0; i--) {
            var place = place(in, text);
            posts.add(new BroughtStory.ShownPost(place.start(), place.end(), optional(in), optional(in), optional(in)));
        }
        var attachments = new ArrayList<String>();
        for (int i = count(in); i > 0; i--) {
            attachments.add(words(in, LONGEST_NAME));
        }
        return new BroughtStory(text, facts, entry, changes, comments, posts, attachments, warnings(in, text));
    }

    private record Place(int start, int end) {}

    private static Place place(DataInputStream in, String text) throws IOException {
        var place = new Place(in.readInt(), in.readInt());
        if (place.start() < 0 || place.end() < place.start() || place.end() > text.length()) {
            throw new IOException("A place outside the text");
        }
        return place;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("So many: " + count);
        }
        return count;
    }

    static void write(DataOutputStream out, @Nullable String words) throws IOException {
        if (words == null) {
            out.writeInt(-1);
            return;
        }
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** A word that may be null. */
    static @Nullable String optional(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : words(in, length, LONGEST_NAME);
    }

    /** @param longest in UTF-16 units */
    static String words(DataInputStream in, int longest) throws IOException {
        return words(in, in.readInt(), longest);
    }

    private static String words(DataInputStream in, int length, int longest) throws IOException {
        if (length < 0 || length > (long) longest * BYTES_A_UNIT) {
            throw new IOException("Words of so many bytes: " + length);
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("Broken off within words");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
