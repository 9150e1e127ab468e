package verbatim.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verbatim.text.turn.SpokenTurn;
import verbatim.text.turn.SpokenTurns;

/**
 * A recording's words, made of its captions. They are cut for the screen, often within a sentence, so they are put
 * together to paragraphs: a new one begins where the speaker changes, after a pause, and where a long one has come to the
 * end of a sentence. Each caption is a moment of the text; a turn whose speaker is known begins with the name, which captions
 * may repeat and the text does not.
 */
final class CaptionedText {

    /** A pause that parts paragraphs, in milliseconds. */
    private static final long PAUSE = 4_000;

    /** From this length on, in UTF-16 units, a paragraph ends with its sentence. */
    private static final int LONG_PARAGRAPH = 600;

    private static final int PARTS = 4;
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d'’.,:–—-]+(?: [\\p{Lu}\\d'’.,:–—-]+)+");
    private static final Pattern SOUND = Pattern.compile("\\s*(?:[\\[(][^\\])]{0,200}[\\])]|[♪♫][^♪♫]{0,200}[♪♫]?)\\s*");

    private static final int CUES_A_STEP = 500;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？][\"'”’»)]*");

    private final List<Cue> cues;
    private final SpokenTurns turns;
    /** Whether markup names the speaker of nearly each caption. */
    private final boolean voiced;
    /** Whether markup names that of any. */
    private final boolean voices;
    /** Whether captions are in small letters, so that one in capitals is a title. */
    private final boolean small;

    CaptionedText(List<Cue> cues) {
        this.cues = RollingCaptions.unrolled(cues);
        this.voiced = this.cues.stream().filter(cue -> cue.speaker() != null).count() * PARTS > this.cues.size() * (PARTS - 1L);
        this.voices = this.cues.stream().anyMatch(cue -> cue.speaker() != null);
        this.small = this.cues.stream().filter(CaptionedText::isInCapitals).count() * (PARTS - 1) < this.cues.size();
        this.turns = SpokenTurns.ofCaptions(this.cues.stream().flatMap(cue -> cue.lines().stream()).toList());
    }

    /** Whether two words or more are in capitals, and nothing else stands there; one may be shouted. */
    private static boolean isInCapitals(Cue cue) {
        var words = String.join(" ", cue.lines()).strip();
        return CAPITALS.matcher(words).matches();
    }

    ReadDocument document(DocumentFormat format, @Nullable String charset, ReadingProgress progress) {
        var text = new GrowingText(progress);
        var composing = new Composing(text);
        for (int i = 0; i < cues.size(); i++) {
            composing.take(cues.get(i));
            if (i % CUES_A_STEP == 0) {
                text.reached((double) i / cues.size());
            }
        }
        return text.finished(format, Imprint.NONE, charset, DocumentRefusal.CAPTIONS_WITHOUT_WORDS);
    }

    /** Where the composing is: who speaks, and since when. */
    private final class Composing {
        private final GrowingText text;
        private @Nullable String speaker;
        private long until;
        private int length;
        private int line;
        private boolean sentenceEnded;
        private boolean heard;

        Composing(GrowingText text) {
            this.text = text;
        }

        void take(Cue cue) {
            if (cue.from() - until > PAUSE || (length > LONG_PARAGRAPH && sentenceEnded)) {
                begin();
            }
            text.locate(LocatorKind.TIME, Locator.time(0, cue.from()).label());
            if (speaker != null && cue.speaker() == null && isHeard(cue)) {
                takeSound(cue);
                return;
            }
            goOn(cue.speaker() != null);
            if (isInset(cue) || isSoundBeforeWords(cue)) {
                beginNobody(false);
            }
            var voice = cue.speaker();
            boolean nameless = voice == null ? voiced && speaker != null && !isSound(cue) : voice.equals(Cue.NAMELESS);
            if (nameless) {
                if (turns.at(line).isEmpty()) {
                    beginNobody(true);
                }
            } else if (voice != null) {
                begin(voice);
            }
            for (var words : cue.lines()) {
                Optional<SpokenTurn> turn = turns.at(line++);
                var name = turn.map(SpokenTurn::name).orElse(null);
                boolean marked = voice != null && !voice.equals(Cue.NAMELESS);
                if (name != null && marked && !name.equalsIgnoreCase(voice)) {
                    // Markup says who speaks: "Host: that is you" is what the guest says.
                    add(words);
                } else if (name != null) {
                    begin(name);
                    add(words.substring(turn.get().words()));
                } else {
                    turn.filter(other -> voice == null || voice.equals(Cue.NAMELESS)).ifPresent(other -> beginNobody(other.named()));
                    add(words);
                }
            }
            until = cue.until();
        }

        /** "CHAPTER TWO" stands on the picture, among captions in small letters; who speaks behind it is open. */
        private boolean isInset(Cue cue) {
            return small && cue.speaker() == null && isInCapitals(cue) && IntStream.range(line, line + cue.lines().size()).noneMatch(each -> turns.at(each).isPresent());
        }

        /** "(door creaks)" and below it words of whom no label names: whoever spoke before may say them, or who comes in. */
        private boolean isSoundBeforeWords(Cue cue) {
            return speaker != null && cue.speaker() == null && cue.lines().size() > 1 && SpokenTurns.isSound(cue.lines().getFirst()) && !isSound(cue)
                    && IntStream.range(line, line + cue.lines().size()).noneMatch(each -> turns.at(each).isPresent());
        }

        private boolean isHeard(Cue cue) {
            return SpokenTurns.isSound(String.join(" ", cue.lines()));
        }

        /** Whoever spoke does not say it, and speaks on behind it. */
        private void takeSound(Cue cue) {
            begin();
            text.locate(LocatorKind.SPEAKER, Locator.NOBODY);
            cue.lines().forEach(this::add);
            line += cue.lines().size();
            until = cue.until();
            heard = true;
        }

        private void goOn(boolean voice) {
            if (heard && speaker != null && voices && !voice) {
                // Markup names each speaker where he begins: behind applause it may be another.
                beginNobody(true);
            } else if (heard && speaker != null) {
                begin();
                text.locate(LocatorKind.SPEAKER, speaker);
            }
            heard = false;
        }

        private boolean isSound(Cue cue) {
            return cue.lines().stream().allMatch(words -> SOUND.matcher(words).matches());
        }

        private void begin(String name) {
            if (!Objects.equals(speaker, name)) {
                begin();
                speaker = name;
                text.locate(LocatorKind.SPEAKER, name);
                add(name + ":");
            }
        }

        /** Broadcasters' ">>" and a dialogue's dash say that somebody else speaks, not who. */
        private void beginNobody(boolean named) {
            begin();
            speaker = null;
            text.locate(LocatorKind.SPEAKER, Locator.NOBODY);
            if (named) {
                text.warn(ReadWarning.Code.SPEAKER_UNREADABLE);
            }
        }

        private void begin() {
            text.paragraph();
            length = 0;
        }

        private void add(String line) {
            text.apart(' ');
            text.add(line);
            length += line.length();
            sentenceEnded = SENTENCE_END.matcher(line).matches();
        }
    }
}
