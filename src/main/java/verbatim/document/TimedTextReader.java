package verbatim.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import verbatim.text.turn.SpokenTurns;

/**
 * Reads TTML captions (.ttml, .dfxp; W3C, "Timed Text Markup Language 2"): paragraphs with times, each of which may name by an agent of the
 * file's head who speaks. An agent without a name, or several at once, is somebody who is not named.
 */
final class TimedTextReader {

    private static final int DEEPEST = 200;
    private static final int MOST_CUES = 200_000;
    private static final int LONGEST_NAME = 200;
    /** What holds words about the captions, and none of them. */
    private static final Set<String> ABOUT = Set.of("metadata", "title", "desc", "copyright", "agent", "name", "actor", "item");

    private final Map<String, String> agents = new HashMap<>();
    private final List<Cue> cues = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private final TimedTextClock clock = new TimedTextClock();
    private @Nullable String agent;
    private @Nullable StringBuilder name;
    private int about;

    /** What is open: the body, a part of it, a paragraph, a piece of one. */
    private static final class Part {
        private final String element;
        private final @Nullable String speaker;
        private final StringBuilder words = new StringBuilder();
        private long from;
        private long until;
        private boolean timed;

        Part(String element, @Nullable String speaker, long from, long until, boolean timed) {
            this.element = element;
            this.speaker = speaker;
            this.from = from;
            this.until = until;
            this.timed = timed;
        }
    }

    /**
     * @throws UnreadableDocument if it has no captions, or one whose times cannot be read
     * @throws XMLStreamException if it is no XML, or nested too deep
     */
    ReadDocument read(byte[] bytes, ReadingProgress progress) throws XMLStreamException {
        var reader = HarmlessXml.reader(new ByteArrayInputStream(bytes));
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("Nested more than " + DEEPEST + " deep");
                    }
                    begin(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> add(reader.getText());
                default -> {
                    // Comments and processing instructions are no words.
                }
            }
        }
        if (cues.isEmpty()) {
            throw new UnreadableDocument(DocumentRefusal.TIMED_TEXT_WITHOUT_WORDS);
        }
        return new CaptionedText(withNameless()).document(DocumentFormat.TTML, null, progress);
    }

    /** Where agents are named, each paragraph has its own: one without is somebody's who is not named, but for what is heard. */
    private List<Cue> withNameless() {
        boolean named = cues.stream().anyMatch(cue -> cue.speaker() != null);
        return cues.stream().map(cue -> named && cue.speaker() == null && !SpokenTurns.isSound(String.join(" ", cue.lines()))
                ? new Cue(cue.from(), cue.until(), Cue.NAMELESS, cue.lines()) : cue).toList();
    }

    private void begin(XMLStreamReader reader) {
        var element = reader.getLocalName();
        switch (element) {
            case "tt" -> clock.rates(WordParagraphs.attribute(reader, "frameRate"), WordParagraphs.attribute(reader, "tickRate"));
            case "agent" -> agent = WordParagraphs.attribute(reader, "id");
            case "name" -> name = agent == null ? null : new StringBuilder();
            case "br" -> breakLine();
            case "body", "div", "p", "span" -> open(reader, element);
            default -> {
                // How the words look.
            }
        }
        about += ABOUT.contains(element) ? 1 : 0;
    }

    private void open(XMLStreamReader reader, String element) {
        var above = open.peek();
        var speaker = WordParagraphs.attribute(reader, "agent");
        long from = above == null ? 0 : above.from;
        var begin = WordParagraphs.attribute(reader, "begin");
        var end = WordParagraphs.attribute(reader, "end");
        var lasting = WordParagraphs.attribute(reader, "dur");
        int line = reader.getLocation().getLineNumber();
        long at = begin == null ? from : from + clock.milliseconds(begin, line);
        long until = end != null ? from + clock.milliseconds(end, line) : lasting != null ? at + clock.milliseconds(lasting, line) : above == null ? at : above.until;
        String who = speaker == null ? above == null ? null : above.speaker : agents.getOrDefault(speaker.strip(), Cue.NAMELESS);
        if (element.equals("span") && above != null && who != null && !who.equals(above.speaker)) {
            show(above);
        }
        open.push(new Part(element, who, at, until, begin != null || above != null && above.timed));
    }

    private void end(String element) {
        about -= ABOUT.contains(element) ? 1 : 0;
        if (element.equals("agent")) {
            agent = null;
        } else if (element.equals("name") && name != null && agent != null) {
            var called = name.toString().strip().replaceAll("\\s+", " ");
            if (!called.isEmpty() && called.length() <= LONGEST_NAME) {
                agents.putIfAbsent(agent, called);
            }
            name = null;
        } else if (!open.isEmpty() && open.peek().element.equals(element)) {
            close(open.pop());
        }
    }

    /** The words of a piece are its paragraph's, but those of another speaker. */
    private void close(Part part) {
        var above = open.peek();
        if (!part.element.equals("span") || above == null || part.speaker != null && !part.speaker.equals(above.speaker)) {
            show(part);
            return;
        }
        if (part.timed && !above.timed) {
            above.from = part.from;
            above.timed = true;
        }
        above.until = Math.max(above.until, part.until);
        above.words.append(part.words);
    }

    private void show(Part part) {
        var lines = part.words.toString().replace("\u200B", "").lines().map(line -> line.strip().replaceAll("[ \\t]+", " ")).toList();
        part.words.setLength(0);
        if (lines.stream().anyMatch(line -> !line.isBlank())) {
            if (cues.size() == MOST_CUES) {
                throw new UnreadableDocument(DocumentRefusal.TOO_MANY_PLACES, MOST_CUES);
            }
            cues.add(new Cue(part.from, part.until, part.speaker, lines));
        }
    }

    /** A line end of the file is a blank; one of the captions is an element. */
    private void add(String words) {
        if (name != null) {
            name.append(words);
        }
        var part = open.peek();
        if (about == 0 && part != null && (part.element.equals("p") || part.element.equals("span"))) {
            part.words.append(words.replaceAll("\\s+", " "));
        }
    }

    private void breakLine() {
        var part = open.peek();
        if (part != null) {
            part.words.append('\n');
        }
    }
}
