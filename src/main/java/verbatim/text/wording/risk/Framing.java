package verbatim.text.wording.risk;

import org.jspecify.annotations.Nullable;
import verbatim.text.wording.align.AlignedPassage;
import verbatim.text.wording.align.PlaceRange;
import verbatim.text.wording.word.CutWords;

/**
 * Reads what stands around quoted words in a record and keeps them from being said there. Of one language; immutable, and
 * safe for use by several threads. It reads the sentences beside the words and never the whole record.
 */
public final class Framing {

    private static final int LONGEST_INTERJECTION = 3;

    private final FrameLexicon lexicon;

    private Framing(FrameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Of a language, by its ISO 639-1 code. */
    public static Framing of(String language) {
        return new Framing(FrameLexicon.read(language));
    }

    /**
     * The frame of a passage; null where the record says the words.
     *
     * @param range the place that it takes up
     * @param speaker whom the print ascribes the words to; null where it names nobody
     */
    public @Nullable Frame frame(AlignedPassage passage, PlaceRange range, @Nullable String speaker) {
        RecordWords words = new RecordWords(passage.source().words(), lexicon);
        FramedPlace place = new FramedPlace(words, range.from(), range.to());
        Hit hit = hit(place, passage, speaker);
        return hit == null ? null : frame(place, hit);
    }

    /** Whether a sentence leaves the matter: "But to practical matters". */
    boolean turnsToOther(CutWords words, int word) {
        RecordWords record = new RecordWords(words, lexicon);
        return record.phrases("other matters", word).stream().anyMatch(phrase -> phrase.end(record, word, words.size()) >= 0);
    }

    /** Whether a word is a finite form of "be", "have", "will" and the like. */
    boolean verb(CutWords words, int word) {
        return lexicon.has("is", words.normal(word));
    }

    /** Whether a word before a clause belongs to what is only polite: "If I may say so, …". */
    boolean onlyPolite(CutWords words, int word, int from) {
        return new FramedPlace(new RecordWords(words, lexicon), from, from + 1).plain(word);
    }

    /** What reads what a cut takes from beside the printed words of a record. */
    SwallowedLimit swallowedLimit(CutWords words) {
        return new SwallowedLimit(new RecordWords(words, lexicon));
    }

    private static @Nullable Hit hit(FramedPlace place, AlignedPassage passage, @Nullable String speaker) {
        Hit hit = asked(place, passage);
        hit = hit == null ? new FramesBefore(place).hit() : hit;
        hit = hit == null ? new Teller(place, speaker).hit() : hit;
        if (hit == null) {
            return new FramesBehind(place).hit();
        }
        if (hit.kind() == FrameKind.DOUBTED || hit.kind() == FrameKind.ASCRIBED) {
            // "They say that …. It is not true.": what is said of it tells more than who said it.
            Hit behind = new FramesBehind(place).hit();
            return behind != null && (behind.kind() == FrameKind.DENIED || behind.kind() == FrameKind.TAKEN_BACK) ? behind : hit;
        }
        return hit;
    }

    /** A question's words whose question mark is not printed. */
    private static @Nullable Hit asked(FramedPlace place, AlignedPassage passage) {
        CutWords source = passage.source().words();
        CutWords quote = passage.quote().words();
        if (source.pauseBefore(place.end()) == '?' && quote.pauseBefore(quote.size()) != '?') {
            return new Hit(FrameKind.ASKED, place.start(), place.end());
        }
        int[] anchors = passage.anchors();
        for (int i = 1; i < anchors.length; i++) {
            if (anchors[i] <= place.from() || anchors[i] >= place.to() || quote.pauseBefore(i) == '?') {
                continue;
            }
            // A question's own mark may be swallowed with what follows it.
            int end = anchors[i - 1] < 0 ? anchors[i] : Math.min(anchors[i], place.words().sentenceEnd(anchors[i - 1] + 1));
            if (source.pauseBefore(end) == '?' && !interjects(passage, end)) {
                return new Hit(FrameKind.ASKED, place.words().sentenceStart(end - 1), end);
            }
        }
        return null;
    }

    /** Whether the question mark before a word is that of an interjection: "to blame, right? And I". */
    private static boolean interjects(AlignedPassage passage, int word) {
        int from = Math.max(0, word - LONGEST_INTERJECTION);
        return passage.free().mark(from, word)[word - from - 1] != null;
    }

    private static Frame frame(FramedPlace place, Hit hit) {
        RecordWords words = place.words();
        int first = Math.min(place.start(), words.sentenceStart(hit.from()));
        int last = Math.max(place.end(), words.sentenceEnd(Math.max(hit.to(), hit.from() + 1)));
        int from = Math.min(hit.from(), words.size() - 1);
        int to = Math.max(hit.to(), from + 1);
        return new Frame(hit.kind(), words.start(from), words.end(to - 1), sentenceStart(words, first), sentenceEnd(words, last));
    }

    /** With the marks and the points that open it. */
    private static int sentenceStart(RecordWords words, int first) {
        int start = words.start(first);
        int before = first > 0 ? words.end(first - 1) : 0;
        while (start > before && "“„«\"‘‚(¿¡".indexOf(words.text().charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /** With the points that close it; in French a blank stands before some of them. */
    private static int sentenceEnd(RecordWords words, int last) {
        int end = words.end(last - 1);
        int next = last < words.size() ? words.start(last) : words.text().length();
        for (int i = end; i < next && ".?!…,:;\"”»’) \u00A0\u202F".indexOf(words.text().charAt(i)) >= 0; i++) {
            end = Character.isSpaceChar(words.text().charAt(i)) ? end : i + 1;
        }
        return end;
    }
}
