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
    private static final int SENTENCES = 4;
    private static final int SHORT = 9;

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
        if (words.has("not", i) && words.opensSentence(i) && inverted(i)) {
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

    /** "Never, in sixty years behind that counter, did he | turn …": the verb stands before its subject, right before the words. */
    private boolean inverted(int not) {
        for (int k = place.from() - 1; k > Math.max(not, place.from() - 6); k--) {
            if (words.parted(k + 1) && k + 1 < place.from()) {
                return false;
            }
            if (words.has("inverted", k)) {
                return words.has("i", k + 1) || words.has("he", k + 1) || words.has("the", k + 1) || words.capital(k + 1);
            }
        }
        return false;
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

    /** "Imagine we have signed. Monday morning …": what a sentence before supposes holds on. */
    private @Nullable Hit supposedBefore() {
        int end = place.start();
        if (words.has("if", end) || words.pointBefore(place.end(), "?")) {
            return null;
        }
        boolean then = words.has("then", place.start());
        for (int back = 0; back < SENTENCES && end > 0; back++) {
            int start = words.sentenceStart(end - 1);
            boolean label = words.turns().labelEnd(words.end(end - 1));
            boolean crossed = label || words.labelAt(end) > 0;
            if (words.paragraphOpens(end) && !crossed || crossed && !then || words.has("but", end)) {
                return null;
            }
            Hit hit = label ? null : supposed(start, end, back, then);
            if (hit != null) {
                return hit;
            }
            then |= words.has("then", start);
            end = start;
        }
        return null;
    }

    private @Nullable Hit supposed(int start, int end, int back, boolean then) {
        for (int at = start; at < end; at++) {
            if (at > start && !words.parted(at) && !words.has("and", at - 1)) {
                continue;
            }
            for (FramePhrase phrase : words.phrases("previous SUPPOSED", at)) {
                int last = phrase.end(words, at, end);
                if (last >= 0 && (back == 0 || then || told(end))) {
                    return new Hit(FrameKind.SUPPOSED, at, last);
                }
            }
            // "And without the pump? …"
            if (back == 0 && at == start && words.pointBefore(end, "?") && end - start <= SHORT) {
                for (FramePhrase phrase : words.phrases("asked SUPPOSED", first(start, end))) {
                    int last = phrase.end(words, first(start, end), end);
                    if (last >= 0) {
                        return new Hit(FrameKind.SUPPOSED, start, end);
                    }
                }
            }
        }
        return null;
    }

    private int first(int start, int end) {
        int first = start;
        while (first < end - 1 && (words.has("and", first) || words.has("but", first) || words.has("well", first)) && !words.has("if", first)) {
            first++;
        }
        return first;
    }

    /** Whether nothing between a supposition and the quoted words speaks of whoever speaks, or turns away. */
    private boolean told(int from) {
        for (int k = from; k < place.from(); k++) {
            if ((words.self(k) || words.has("my", k) || words.has("if", k)) && k < place.start() || words.sentenceOpens(k) && words.has("but", k)) {
                return false;
            }
        }
        return true;
    }
}
