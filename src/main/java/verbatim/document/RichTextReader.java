package verbatim.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.document.StatedFact.Provenance;

/**
 * Reads the articles of rich text (.rtf; Microsoft's specification 1.9.1): the words of the body, letters in the encoding of
 * the document or of the font at hand, or as numbers of Unicode. What is marked as deleted or hidden is left out.
 */
final class RichTextReader {

    private static final int DEEPEST = 500;

    /** Groups that hold no words of the body. */
    private static final Set<String> BESIDE = Set.of(
            "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl",
            "footerr", "footerf", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "themedata", "datastore",
            "latentstyles", "xmlnstbl", "filetbl", "fldinst", "bkmkstart", "bkmkend", "atnid", "atnauthor", "atntime", "atnicn",
            "annotation", "nonshppict", "pntext", "pntxta", "pntxtb", "xe", "tc", "private", "do", "mmathPr");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("emdash", "—"), Map.entry("endash", "–"), Map.entry("lquote", "‘"), Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"), Map.entry("bullet", "•"), Map.entry("tab", "\t"),
            Map.entry("emspace", " "), Map.entry("enspace", " "), Map.entry("line", "\n"), Map.entry("cell", "\t"), Map.entry("~", "\u00A0"),
            Map.entry("_", "\u2011"), Map.entry("par", "\n\n"), Map.entry("sect", "\n\n"), Map.entry("page", "\n\n"), Map.entry("row", "\n"));

    /** The encodings of fonts by their numbers (specification, "Font Table"). */
    private static final Map<Integer, String> FONT_CHARSETS = Map.of(
            0, "windows-1252", 161, "windows-1253", 162, "windows-1254", 177, "windows-1255", 178, "windows-1256", 186, "windows-1257",
            204, "windows-1251", 238, "windows-1250", 128, "Shift_JIS", 134, "GBK");

    private final byte[] bytes;
    private final ReadingProgress progress;
    private final StringBuilder words = new StringBuilder();
    private final StoryFacts facts = new StoryFacts();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private Charset charset = Charset.forName("windows-1252");
    private Group group = new Group();
    private int at;
    private int skipped;
    private int font;
    private int changes;

    /** What holds within braces. */
    private static final class Group {
        private boolean beside;
        private boolean hidden;
        private boolean deleted;
        private boolean fontTable;
        private @Nullable StoryFact fact;
        private @Nullable Charset charset;
        private int unicodeSkip = 1;
        private final StringBuilder said = new StringBuilder();

        Group within() {
            var inner = new Group();
            inner.beside = beside;
            inner.hidden = hidden;
            inner.deleted = deleted;
            inner.fontTable = fontTable;
            inner.charset = charset;
            inner.unicodeSkip = unicodeSkip;
            return inner;
        }
    }

    private RichTextReader(byte[] bytes, ReadingProgress progress) {
        this.bytes = bytes;
        this.progress = progress;
    }

    /** @throws UnreadableDocument if it has no words, or is none */
    static BroughtStory read(byte[] bytes, ReadingProgress progress) {
        var reader = new RichTextReader(bytes, progress);
        reader.read();
        var growing = new GrowingText(progress);
        for (var paragraph : reader.words.toString().split("\n\n+", -1)) {
            growing.paragraph();
            growing.add(paragraph.replaceAll("[ \t]+\n", "\n").strip());
        }
        var read = growing.finished(DocumentFormat.WORD, Imprint.NONE, null, DocumentRefusal.WORD_WITHOUT_WORDS);
        var facts = new StoryFacts();
        var named = new ReadDocument(read.text(), DocumentFormat.WORD, reader.facts.words(StoryFact.HEADLINE), reader.facts.words(StoryFact.BYLINE), null,
                read.locators(), null, read.warnings());
        HeadLines.offer(named, facts);
        return new BroughtStory(read.text(), facts.known(), null, reader.changes, List.of(), List.of(), List.of(), read.warnings());
    }

    private void read() {
        while (at < bytes.length) {
            if (at % (1 << 16) == 0 && !progress.goesOn(at / (double) bytes.length)) {
                throw new ReadingCancelled();
            }
            char c = (char) (bytes[at++] & 0xff);
            switch (c) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {
                    // Lines of the file are none of the text.
                }
                default -> letter(c);
            }
        }
        flush();
    }

    private void open() {
        flush();
        if (groups.size() > DEEPEST) {
            throw new UnreadableDocument(DocumentRefusal.WORD_DAMAGED);
        }
        groups.push(group);
        group = group.within();
    }

    private void close() {
        flush();
        if (group.fact != null) {
            facts.offer(group.fact, group.said.toString(), Provenance.CORE_PROPERTIES);
        }
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        char c = (char) (bytes[at] & 0xff);
        if (Character.isLetter(c) && c < 0x80) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> {
                int value = at + 1 < bytes.length ? hex(bytes[at]) * 16 + hex(bytes[at + 1]) : -1;
                at += 2;
                if (value >= 0) {
                    letter((char) value);
                }
            }
            case '*' -> group.beside = true;
            case '\\', '{', '}' -> letter(c);
            case '\r', '\n' -> say("\n\n");
            case '-' -> {
                // Where a word may be parted, and is not.
            }
            default -> say(SIGNS.getOrDefault(String.valueOf(c), ""));
        }
    }

    private static int hex(byte digit) {
        int value = Character.digit(digit, 16);
        return value < 0 ? -1_000 : value;
    }

    private void word() {
        int begin = at;
        while (at < bytes.length && Character.isLetter(bytes[at])) {
            at++;
        }
        var name = new String(bytes, begin, at - begin, StandardCharsets.US_ASCII);
        int from = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        while (at < bytes.length && Character.isDigit(bytes[at]) && at - from < 10) {
            at++;
        }
        var digits = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        @Nullable Integer number = digits.matches("-?\\d{1,9}") ? Integer.valueOf(digits) : null;
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        obey(name, number);
    }

    private void obey(String name, @Nullable Integer number) {
        int value = number == null ? 1 : number;
        switch (name) {
            case "u" -> {
                flush();
                say(String.valueOf((char) value));
                skipped = group.unicodeSkip;
            }
            case "uc" -> group.unicodeSkip = Math.clamp(value, 0, 10);
            case "bin" -> at = (int) Math.min(bytes.length, at + (long) Math.max(0, number == null ? 0 : value));
            case "ansicpg" -> charset = named("windows-" + value);
            case "mac" -> charset = named("x-MacRoman");
            case "f" -> {
                font = value;
                flush();
                group.charset = fonts.get(value);
            }
            case "fcharset" -> {
                if (group.fontTable && FONT_CHARSETS.containsKey(value)) {
                    fonts.put(font, named(FONT_CHARSETS.get(value)));
                }
            }
            case "v" -> mark(value != 0, false);
            case "deleted" -> mark(value != 0, true);
            case "revised" -> changes += value != 0 && !group.beside ? 1 : 0;
            case "plain" -> {
                flush();
                group.hidden = false;
                group.deleted = false;
                group.charset = null;
            }
            case "title" -> about(StoryFact.HEADLINE);
            case "author" -> about(StoryFact.BYLINE);
            case "fonttbl" -> {
                group.beside = true;
                group.fontTable = true;
            }
            default -> {
                if (BESIDE.contains(name)) {
                    group.beside = true;
                } else if (SIGNS.containsKey(name)) {
                    say(SIGNS.get(name));
                }
            }
        }
    }

    private void mark(boolean on, boolean deletion) {
        flush();
        if (deletion) {
            changes += on && !group.deleted && !group.beside ? 1 : 0;
            group.deleted = on;
        } else {
            group.hidden = on;
        }
    }

    private void about(StoryFact fact) {
        if (group.beside) {
            group.fact = fact;
        }
    }

    private static Charset named(String name) {
        return Decoding.named(name.toLowerCase(Locale.ROOT)).orElse(Charset.forName("windows-1252"));
    }

    private void letter(char c) {
        if (skipped > 0) {
            skipped--;
        } else {
            letters.write(c);
        }
    }

    /** Letters of encodings with two bytes each are only letters together. */
    private void flush() {
        if (letters.size() > 0) {
            var decoded = (group.charset == null ? charset : group.charset).decode(ByteBuffer.wrap(letters.toByteArray())).toString();
            letters.reset();
            take(decoded);
        }
    }

    private void say(String sign) {
        flush();
        take(sign);
    }

    private void take(String piece) {
        if (group.fact != null) {
            group.said.append(piece);
        } else if (!group.beside && !group.hidden && !group.deleted) {
            GrowingText.refuseIfLongerThan(DocumentReading.LONGEST_TEXT, words.length() + (long) piece.length());
            words.append(piece);
        }
    }
}
