package verbatim.text.wording.risk;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind quoted words: in their sentence, and in those that follow. */
final class FramesBehind {

    private static final FrameKind[] KINDS = {
        FrameKind.DENIED, FrameKind.TAKEN_BACK, FrameKind.DOUBTED, FrameKind.CONDITIONED, FrameKind.ASKED
    };
    private static final List<FrameSection> BEHIND = FrameSection.at("behind", KINDS);
    private static final List<FrameSection> NEXT = FrameSection.at("next", KINDS);
    private static final List<FrameSection> LATER = FrameSection.at("later", KINDS);
    private static final List<FrameSection> CLAUSE = FrameSection.at("clause", FrameKind.TAKEN_BACK, FrameKind.CONDITIONED);
    private static final FrameSection ANSWER = new FrameSection(FrameKind.DENIED, "answer DENIED");
    private static final FrameSection REVERSAL = new FrameSection(FrameKind.DENIED, "reversal DENIED");
    private static final FrameSection THREAT = new FrameSection(FrameKind.CONDITIONED, "threat CONDITIONED");
    private static final FrameSection FRAGMENT = new FrameSection(FrameKind.CONDITIONED, "fragment CONDITIONED");
    private static final int FAR = 25;
    private static final int SENTENCES = 3;
    private static final int MOST_READ = 8;
    private static final int SHORT = 9;
    private static final int SHORTEST = 5;

    private final FramedPlace place;
    private final RecordWords words;

    FramesBehind(FramedPlace place) {
        this.place = place;
        this.words = place.words();
    }

    /** What frames the words from behind; null for nothing. */
    @Nullable Hit hit() {
        Hit hit = inSentence();
        hit = hit == null ? inSentencesAfter() : hit;
        // What a printed question is told of is the question.
        boolean question = words.pointBefore(place.end(), "?");
        return hit != null && question && (hit.kind() == FrameKind.CONDITIONED || hit.kind() == FrameKind.DOUBTED) ? null : hit;
    }

    private @Nullable Hit inSentence() {
        Hit corrected = new SelfCorrection(place).inSentence();
        if (corrected != null) {
            return corrected;
        }
        for (int at = place.to(); at < Math.min(place.to() + 3, place.end()); at++) {
            Hit hit = at(BEHIND, at, place.end());
            if (hit != null) {
                return hit;
            }
            if (!words.has("and", at) && !words.has("but", at) && !words.has("well", at)) {
                break;
            }
        }
        Hit tail = new LimitingTail(place).inSentence();
        return tail == null ? condition() : tail;
    }

    private @Nullable Hit at(List<FrameSection> sections, int at, int limit) {
        for (FrameSection section : sections) {
            Hit hit = at(section, at, limit);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    private @Nullable Hit at(FrameSection section, int at, int limit) {
        for (FramePhrase phrase : words.phrases(section.heading(), at)) {
            int end = phrase.end(words, at, limit);
            if (end >= 0 && !place.plain(at, end)) {
                return new Hit(section.kind(), at, end);
            }
        }
        return null;
    }

    /** A condition behind the cut, in the same clause or hung on it. */
    private @Nullable Hit condition() {
        for (int k = place.to(); k < Math.min(place.end(), place.to() + FAR); k++) {
            if (words.pointBefore(k, ";:")) {
                return null;
            }
            boolean exception = words.has("but", k) && (words.has("provided", k + 1) || words.has("not", k + 1));
            if (!exception && (words.has("but", k) || words.has("and", k) && (words.parted(k) || words.has("i", k + 1) || words.has("he", k + 1)))) {
                return null;
            }
            if (words.has("that", k) && words.parted(k)) {
                return null;
            }
            if (!place.plain(k) && words.has("provided", k) || !place.plain(k) && words.has("if", k) && !words.has("even", k - 1) && !words.has("asks", k - 1) && !words.has("asks", k - 2)) {
                return new Hit(FrameKind.CONDITIONED, k, k + 1);
            }
            for (FramePhrase phrase : words.phrases("conditions of several words", k)) {
                int end = phrase.end(words, k, place.end());
                if (end >= 0) {
                    return new Hit(FrameKind.CONDITIONED, k, end);
                }
            }
        }
        return null;
    }

    private @Nullable Hit inSentencesAfter() {
        int start = place.end();
        boolean turned = false;
        boolean back = false;
        boolean near = true;
        boolean brief = true;
        boolean crossed = false;
        int number = 0;
        int other = 0;
        for (int read = 0; read < MOST_READ && number < SENTENCES && start < words.size(); read++) {
            int said = words.labelAt(start);
            if (said == 0 && read == 0 && laughed(start)) {
                return new Hit(FrameKind.TAKEN_BACK, start, start + 1);
            }
            if (said == 0 && interjection(start)) {
                start = words.sentenceEnd(start + 1);
                continue;
            }
            if (said > 0 && turned && (back || other > SHORT || !returns(start))) {
                return null;
            }
            back |= said > 0 && turned;
            // One label may follow another of the same speaker, who can deny what he has just said.
            turned |= (said > 0 || words.turns().opensBetween(words.end(start - 1), words.start(start))) && !goesOn(start);
            while (start < words.size() && words.start(start) < said) {
                start++;
            }
            int end = words.sentenceEnd(Math.min(words.size(), start + 1));
            int first = start;
            while (first < end - 1 && (words.has("well", first) || words.has("but", first) || words.has("and", first) || words.has("nay", first)
                    || words.has("interjections", first))) {
                first++;
            }
            if (number > 1 && !brief && !back || number > 0 && crossed) {
                return null;
            }
            crossed |= words.paragraphOpens(start) && !turned;
            Hit hit = back ? takenBack(start, first, end) : after(start, first, end, near, turned);
            if (hit != null || back) {
                return hit;
            }
            other += turned ? end - start : 0;
            number = turned && !back ? number : number + 1;
            brief &= end - start <= SHORT;
            near = near && number <= 1 && read == 0 && end - start <= SHORT && !turned && !words.pointBefore(end, "?");
            start = end;
        }
        return null;
    }

    /** Whether the turn that begins at a word is of the one whose words are quoted, after another's. */
    private boolean returns(int word) {
        RecordTurns.Turn own = words.turns().at(words.start(place.from()));
        RecordTurns.Turn next = words.turns().at(words.start(word) + 1);
        return own != null && next != null && own.start() < next.start() && own.name().equals(next.name());
    }

    /** Whether the label that a word opens names the one whose words are quoted; what names nobody parts two speakers. */
    private boolean goesOn(int word) {
        RecordTurns.Turn own = words.turns().at(words.start(place.from()));
        return returns(word) && own != null && !own.name().isEmpty();
    }

    /** Whether the words are of whoever asks, so that the one who answers can take them back. */
    private boolean asked() {
        RecordTurns.Turn turn = words.turns().at(words.start(place.from()));
        return turn != null && words.isListed("asker", turn.name().toLowerCase(Locale.ROOT));
    }

    /** What whoever speaks takes back when it is his turn again: "You should see your faces." */
    private @Nullable Hit takenBack(int start, int first, int end) {
        for (int at = start; at <= first; at++) {
            Hit hit = at(new FrameSection(FrameKind.TAKEN_BACK, "next TAKEN_BACK"), at, end);
            if (hit != null && !governs(hit, end)) {
                return hit;
            }
        }
        for (int at = start; at < end; at++) {
            Hit hit = at(new FrameSection(FrameKind.TAKEN_BACK, "later TAKEN_BACK"), at, end);
            if (hit != null) {
                return hit;
            }
        }
        return irony(start, end);
    }

    private @Nullable Hit after(int start, int first, int end, boolean near, boolean turned) {
        // Another who denies, doubts or narrows a statement takes nothing from whoever made it.
        if (turned && !asked() && !words.pointBefore(place.end(), "?")) {
            return null;
        }
        boolean denies = IntStream.range(place.from(), place.to()).anyMatch(k -> words.has("not", k) && !place.plain(k));
        for (int at = start; near && at <= first; at++) {
            Hit hit = at(NEXT, at, end);
            hit = hit != null && (governs(hit, end) || words.has("not", at - 1) && !words.parted(at)) ? null : hit;
            hit = hit != null || denies ? hit : at(REVERSAL, at, end);
            hit = hit != null || parted(at + 2, end) ? hit : at(FRAGMENT, at, end);
            if (hit != null && (hit.kind() != FrameKind.CONDITIONED && hit.kind() != FrameKind.TAKEN_BACK || !turned)) {
                return hit;
            }
        }
        Hit tail = start == place.end() ? new LimitingTail(place).inNext(start, end) : null;
        tail = tail == null && !turned ? new SelfCorrection(place).inNext(start, end) : tail;
        if (tail != null) {
            return tail;
        }
        for (int at = start; at < end; at++) {
            Hit hit = turned && !asked() ? null : at(LATER, at, end);
            if (hit != null && !anotherFigure(start) && !new OtherMatter(place).stands(hit, end)) {
                return hit;
            }
        }
        Hit irony = turned ? null : irony(start, end);
        if (irony != null) {
            return irony;
        }
        for (int at = first + 1; near && !turned && at < end; at++) {
            Hit threat = words.parted(at) ? at(THREAT, at, end) : null;
            if (threat != null) {
                return threat;
            }
            Hit hit = words.parted(at) ? at(CLAUSE, at, end) : null;
            if (hit != null && (hit.kind() != FrameKind.CONDITIONED || at <= first + 2)) {
                return hit;
            }
        }
        if (near && !turned && tag(start, end)) {
            return new Hit(FrameKind.ASKED, start, end);
        }
        if (near && !turned && bareCondition(first, end)) {
            return new Hit(FrameKind.CONDITIONED, start, end);
        }
        return near && !turned ? denial(start, first, end) : turned && near ? answer(start, end) : null;
    }

    /** Whether a figure stands between the quoted words and a sentence: a correction is one of what was said last. */
    private boolean anotherFigure(int start) {
        return IntStream.range(place.end(), start).anyMatch(words::figure);
    }

    /** "[Laughter]": what a room laughs at may be meant otherwise. */
    private boolean laughed(int start) {
        return words.has("laughter", start) && words.pointBefore(start, "[(*")
                && IntStream.range(start + 1, Math.min(words.size(), start + SHORTEST)).anyMatch(k -> words.pointBefore(k, "])*"));
    }

    /** "Hm.", "(Laughter.)" */
    private boolean interjection(int start) {
        int end = words.sentenceEnd(start + 1);
        return end - start <= SHORTEST && IntStream.range(start, end).allMatch(k -> words.has("interjections", k)
                || end - start > 1 && words.has("well", k));
    }

    /** "Minute that as sarcasm", "I was kidding": a word for irony or a joke, not denied, and not said of something else. */
    private @Nullable Hit irony(int start, int end) {
        for (int k = start; k < end; k++) {
            if (words.has("irony", k) && !words.has("is", k + 1) && !words.has("that", k + 1) && !words.has("of", k + 1) && !negatedBefore(start, k)) {
                return new Hit(FrameKind.TAKEN_BACK, start, k + 1);
            }
        }
        return null;
    }

    private boolean negatedBefore(int start, int word) {
        for (int k = word - 1; k >= Math.max(start, word - 6) && !words.parted(k + 1); k--) {
            if (words.has("not", k)) {
                return true;
            }
        }
        return false;
    }

    /** "I doubt that the pump works": a clause of its own follows, and it is not what was quoted that is doubted. */
    private boolean governs(Hit hit, int limit) {
        int end = hit.to();
        if (new OtherMatter(place).stands(hit, limit)) {
            return true;
        }
        if (end >= limit || words.closes(end) || hit.kind() == FrameKind.CONDITIONED) {
            return false;
        }
        boolean subject = words.has("the", end) || words.has("i", end) || words.has("he", end) || words.has("it", end);
        if (words.has("that", end - 1) && subject) {
            return true;
        }
        for (int k = end; k < Math.min(limit - 2, end + 4) && !words.parted(k); k++) {
            if (words.has("that", k) || words.has("whether", k) || words.has("whether also", k)) {
                return true;
            }
        }
        return false;
    }

    private boolean parted(int from, int to) {
        return IntStream.range(from, to).anyMatch(words::parted);
    }

    /** "Isn't it?" */
    private boolean tag(int start, int end) {
        boolean asks = !words.has("inverted", start) || end - start == 2 || end - start == 3 && (words.has("not", end - 1) || words.has("tags", end - 1));
        return asks && end - start <= SHORTEST && words.has("tags", start) && words.pointBefore(end, "?");
    }

    /** "If the council agrees." */
    private boolean bareCondition(int first, int end) {
        if (!words.has("if", first) || end - first > SHORT + 2 || end - first < 3 || words.pointBefore(end, "?")) {
            return false;
        }
        return !parted(first + 1, end) && IntStream.range(first, end).noneMatch(k -> words.has("then", k));
    }

    /** "It isn't." */
    private @Nullable Hit denial(int start, int first, int end) {
        if (end - first < 2 || end - first > 4 || !words.has("i", first) && !words.has("he", first)) {
            return null;
        }
        boolean not = words.has("isn't", end - 1) || words.has("is", end - 2) && words.has("not", end - 1) || words.has("isn't", first + 1) && end - first == 2;
        boolean own = words.has("i", first);
        boolean same = own == (words.has("i", place.from()) || words.has("i", place.from() + 1) || words.has("i", place.start()));
        return not && same ? new Hit(FrameKind.DENIED, start, end) : null;
    }

    /** "No, sir." of whoever is asked. */
    private @Nullable Hit answer(int start, int end) {
        Hit hit = at(ANSWER, start, end);
        if (hit != null) {
            return hit;
        }
        return words.has("nay", start) && (words.closes(start + 1) || start + 1 == end) ? new Hit(FrameKind.DENIED, start, end) : null;
    }
}
