package verbatim.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recording's words, made of its captions. They are cut for the screen, often within a sentence, so they are put
 * together to paragraphs: a new one begins where the speaker changes, after a pause, and where a long one has come to the
 * end of a sentence. Each caption is a moment of the text; a turn whose speaker is known begins with the name.
 */
final class CaptionedText {

    /** A pause that parts paragraphs, in milliseconds. */
    private static final long PAUSE = 4_000;

    /** From this length on, in UTF-16 units, a paragraph ends with its sentence. */
    private static final int LONG_PARAGRAPH = 600;

    private static final int CUES_A_STEP = 500;
    private static final String SENTENCE_END = ".*[.!?…。！？][\"'”’»)]*";

    private final List<Cue> cues;
    private final TurnNames names;

    CaptionedText(List<Cue> cues) {
        this.cues = RollingCaptions.unrolled(cues);
        this.names = new TurnNames(this.cues.stream().flatMap(cue -> cue.lines().stream()).toList());
    }

    ReadDocument document(DocumentFormat format, @Nullable String charset, ReadingProgress progress) {
        var text = new GrowingText(progress);
        var turn = new Turn(text);
        for (int i = 0; i < cues.size(); i++) {
            turn.take(cues.get(i));
            if (i % CUES_A_STEP == 0) {
                text.reached((double) i / cues.size());
            }
        }
        return text.finished(format, Imprint.NONE, charset, DocumentRefusal.CAPTIONS_WITHOUT_WORDS);
    }

    /** Where the composing is: who speaks, and since when. */
    private final class Turn {
        private final GrowingText text;
        private @Nullable String speaker;
        private long until;
        private int length;
        private boolean sentenceEnded;

        Turn(GrowingText text) {
            this.text = text;
        }

        void take(Cue cue) {
            if (cue.from() - until > PAUSE || (length > LONG_PARAGRAPH && sentenceEnded)) {
                begin();
            }
            text.locate(LocatorKind.TIME, Locator.time(0, cue.from()).label());
            var voice = cue.speaker();
            if (voice != null && !voice.equals(speaker)) {
                begin(voice);
                add(voice + ":");
            }
            for (var line : cue.lines()) {
                names.of(line).ifPresentOrElse(this::begin, () -> beginIfArrow(line));
                add(line);
            }
            until = cue.until();
        }

        private void beginIfArrow(String line) {
            // In broadcasters' captions ">>" says that somebody else speaks, not who.
            if (line.startsWith(">>")) {
                begin("Not named");
            }
        }

        private void begin(String name) {
            begin();
            speaker = name;
            text.locate(LocatorKind.SPEAKER, name);
        }

        private void begin() {
            text.paragraph();
            length = 0;
        }

        private void add(String line) {
            text.apart(' ');
            text.add(line);
            length += line.length();
            sentenceEnded = line.matches(SENTENCE_END);
        }
    }
}
