package verbatim.text.wording.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands before quoted words in their sentence, and a supposition that a sentence before has made. */
final class FramesBefore {

    private static final FrameKind[] KINDS = {
        FrameKind.DENIED, FrameKind.TAKEN_BACK, FrameKind.SUPPOSED, FrameKind.ASKED, FrameKind.DOUBTED
    };
    private static final List<FrameSection> BEFORE = FrameSection.at("before", KINDS);
    private static final List<FrameSection> OVER = FrameSection.at("over", KINDS);
    private static final int NEAR = 8;

    private final FramedPlace place;
    private final RecordWords words;

    FramesBefore(FramedPlace place) {
        this.place = place;
        this.words = place.words();
    }

    /** What frames the words from before; null for nothing. */
    @Nullable Hit hit() {
        for (int i = place.start(); i < place.from(); i++) {
            if (!place.plain(i)) {
                Hit hit = phrase(i);
                hit = hit == null ? word(i) : hit;
                if (hit != null) {
                    return hit;
                }
            }
        }
        return supposedBefore();
    }

    private @Nullable Hit phrase(int i) {
        for (FrameSection section : BEFORE) {
            for (FramePhrase phrase : words.phrases(section.heading(), i)) {
                int end = phrase.end(words, i, place.from());
                if (end >= 0 && !negatedBefore(i) && place.reaches(end, false, true)) {
                    return new Hit(section.kind(), i, end);
                }
            }
        }
        for (FrameSection section : OVER) {
            for (FramePhrase phrase : words.phrases(section.heading(), i)) {
                int end = phrase.end(words, i, place.from());
                if (end >= 0 && place.covers(end)) {
                    return new Hit(section.kind(), i, end);
                }
            }
        }
        return null;
    }

    private @Nullable Hit word(int i) {
        if (words.has("not", i) && !(words.has("nay", i) && words.parted(i + 1)) && place.reaches(i + 1, true, words.has("says", place.from() - 1))) {
            return new Hit(FrameKind.DENIED, i, i + 1);
        }
        if (words.has("denies", i) && !negatedBefore(i) && !words.has("the", i - 1) && !words.has("my", i - 1)
                && place.reaches(i + 1, false, false) && takesClause(i)) {
            return new Hit(FrameKind.DENIED, i, i + 1);
        }
        if (words.has("whether", i) && place.reaches(i + 1, false, false)) {
            return new Hit(FrameKind.ASKED, i, i + 1);
        }
        if (words.has("if", i) && words.opensClause(i) && place.covers(i + 1)) {
            return new Hit(FrameKind.SUPPOSED, i, i + 1);
        }
        if (words.has("allegedly", i) && place.from() - i <= NEAR && place.covers(i + 1)) {
            return new Hit(FrameKind.DOUBTED, i, i + 1);
        }
        if (words.has("claims", i) && !ownNoun(i)) {
            for (int k = i + 1; k <= Math.min(i + 6, place.from() - 1) && !words.has("is", k); k++) {
                if (words.has("that", k) && place.reaches(k + 1, false, false)) {
                    return new Hit(FrameKind.DOUBTED, i, k + 1);
                }
            }
        }
        return null;
    }

    private boolean ownNoun(int noun) {
        return words.has("my", noun - 1) || words.has("my", noun - 2);
    }

    /** Whether a "not" earlier in the clause takes the denial back. */
    private boolean negatedBefore(int verb) {
        for (int k = verb - 1; k >= Math.max(place.start(), verb - 6) && !words.parted(k + 1); k--) {
            if (words.has("not", k) && !place.plain(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "that", or the quoted words themselves, follow a verb. */
    private boolean takesClause(int verb) {
        for (int k = verb + 1; k < place.from(); k++) {
            if (words.has("that", k)) {
                return true;
            }
        }
        return place.from() - verb <= 2 && words.has("bare denials", verb);
    }

    /** "Imagine we have signed. Monday morning …": what the sentence before supposes holds on. */
    private @Nullable Hit supposedBefore() {
        int end = place.start();
        for (int back = 0; back < 2 && end > 0; back++) {
            int start = words.sentenceStart(end - 1);
            if (RecordTurns.labelEnd(words.text(), words.end(end - 1)) || words.has("but", place.start())) {
                return null;
            }
            for (FramePhrase phrase : words.phrases("previous SUPPOSED", start)) {
                int last = phrase.end(words, start, end);
                if (last >= 0 && end > last && (back == 0 || words.has("then", place.start()))) {
                    return new Hit(FrameKind.SUPPOSED, start, last);
                }
            }
            end = start;
        }
        return null;
    }
}
