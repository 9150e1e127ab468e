package verbatim.text.wording.risk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who says quoted words in their record: whoever's turn it is, or somebody whom that one reports. */
final class Teller {

    private static final int BESIDE = 25;
    private static final int FAR_BESIDE = FramedPlace.BESIDE;
    private static final int A_SUBJECT = 5;
    private static final int A_CLAUSE = 14;

    private final FramedPlace place;
    private final RecordWords words;
    private final @Nullable String speaker;
    private final OtherTurn others;
    private final Set<String> names;
    private final boolean toldByOne;

    /** @param speaker whom the print ascribes the words to; null where it names nobody */
    Teller(FramedPlace place, @Nullable String speaker) {
        this.place = place;
        this.words = place.words();
        this.speaker = speaker;
        this.others = new OtherTurn(place, speaker);
        this.names = others.names();
        this.toldByOne = place.toldByOne();
    }

    /** The words that give the quoted ones to somebody else than the print; null where none do. */
    @Nullable Hit hit() {
        QuotedInReport.Clause clause = speaker == null || toldByOne ? null : new QuotedInReport(place).clause();
        if (clause != null && others.isSomebodyElse(clause.name())) {
            return new Hit(FrameKind.ASCRIBED, clause.from(), clause.to());
        }
        Told marks = inMarks();
        if (marks != null && marks.hit() == null && (toldByOne || speaker != null)) {
            Told told = credited();
            marks = told == null ? marks : told;
        }
        Told told = marks == null ? reported() : marks;
        if (marks != null && marks.hit() == null && toldByOne && !named(place.start(), place.from())) {
            // Whoever reads out a letter speaks of himself, and quotes another.
            Told other = reported();
            told = other != null && other.hit() != null ? other : marks;
        }
        if (told == null) {
            told = reportedBehind();
        }
        if (told == null && (toldByOne || speaker != null)) {
            told = credited();
        }
        if (told == null && toldByOne && !named(place.start(), place.from())) {
            told = unvouched();
        }
        return told == null ? others.hit() : told.hit();
    }

    /** What brings the words in without vouching for them. */
    private @Nullable Told unvouched() {
        Hit hit = new Introduction(place).hit();
        if (hit != null) {
            return told(hit.from(), hit.to(), false);
        }
        hit = new Vouching(place).hit();
        return hit == null ? null : new Told(hit);
    }

    /** @param hit null where they are the ones' whom the print names, or whoever's who speaks */
    private record Told(@Nullable Hit hit) {}

    private Told told(int from, int to, boolean pronoun) {
        int near = place.start();
        if (!toldByOne || pronoun) {
            near = Math.max(0, place.start() - (toldByOne ? 2 * BESIDE : FAR_BESIDE));
            for (int k = place.start(); k > near; k--) {
                near = words.turns().labelEnd(words.end(k - 1)) || toldByOne && words.paragraphOpens(k) ? k : near;
            }
        }
        if (named(near, place.from()) || named(place.to(), Math.min(place.end(), place.to() + BESIDE)) || pronoun && others.ofAnother() && named(place.start() - 2 * BESIDE, place.from())) {
            return new Told(null);
        }
        if (!toldByOne && (speaker == null || !otherName(from))) {
            return new Told(null);
        }
        return new Told(new Hit(FrameKind.ASCRIBED, from, to));
    }

    private boolean otherName(int verb) {
        for (int k = Math.max(place.start() + 1, verb - A_CLAUSE); k < verb; k++) {
            if (words.capital(k) && !words.has("titles", k)) {
                return true;
            }
        }
        return false;
    }

    private boolean named(int from, int to) {
        for (int k = Math.max(0, from); k < to; k++) {
            if (names.contains(words.normal(k)) || words.normal(k).endsWith("'s") && names.contains(words.normal(k).substring(0, words.normal(k).length() - 2))) {
                return true;
            }
        }
        return false;
    }

    /** "My opponent says that …", "According to the union, …". */
    private @Nullable Told reported() {
        for (int i = place.from() - 1; i >= place.start(); i--) {
            if (place.plain(i) || words.has("nouns too", i) && !verbAt(i)) {
                continue;
            }
            for (FramePhrase phrase : words.phrases("over ASCRIBED", i)) {
                int end = phrase.end(words, i, place.from());
                if (end >= 0 && place.covers(end) && !own(i, end)) {
                    return told(i, end, false);
                }
            }
            for (FramePhrase phrase : words.phrases("before ASCRIBED", i)) {
                int end = phrase.end(words, i, place.from());
                if (end >= 0 && place.reaches(end, false, true) && !own(i, end) && subject(i) != Subject.OWN) {
                    return told(i, end, false);
                }
            }
            boolean says = words.has("says", i) && (governsBare(i) || continues(i)) || words.has("says", i) && place.reaches(i + 1, false, true) && opened(i);
            if (says || words.has("reports", i) && place.reaches(i + 1, false, true) && opened(i)) {
                Subject subject = subject(i);
                if (subject == Subject.OWN) {
                    return null;
                }
                if (subject != Subject.NOBODY) {
                    return told(i, i + 1, subject == Subject.PRONOUN);
                }
            }
        }
        Told noun = saying();
        return noun == null ? before() : noun;
    }

    /** "The gist of the piece was that …", "Their line, boiled down, is …": a noun of saying that is somebody else's. */
    private @Nullable Told saying() {
        for (int i = place.from() - 1; i >= place.start(); i--) {
            if (!place.plain(i) && (words.has("sayings", i) && (foreign(i) || words.has("same", i - 1) && subject(i - 1) != Subject.OWN) || words.has("sayings of others", i) && !ownBefore(i))) {
                int link = link(i);
                if (link > 0) {
                    return told(i, link, false);
                }
            }
        }
        return null;
    }

    /** Where the words follow that a noun of saying announces; -1 where none do. */
    private int link(int noun) {
        for (int k = noun + 1; k < Math.min(place.from(), noun + A_CLAUSE); k++) {
            if (words.pointBefore(k, ";")) {
                return -1;
            }
            if ((words.has("is", k) || words.has("goes", k)) && linked(k + 1) && place.reaches(k + 1, false, true)) {
                return k + 1;
            }
            if (words.has("how", k) && words.has("sayings", noun) && place.reaches(k + 1, false, false)) {
                return k + 1;
            }
        }
        boolean same = words.has("same", noun - 1) || words.has("same", noun - 2);
        return place.from() - noun <= A_CLAUSE && (words.pointBefore(place.from(), ":") || same && words.parted(place.from())) ? place.from() : -1;
    }

    /** Whether "that", a colon, a mark or the words themselves follow soon. */
    private boolean linked(int after) {
        if (after == place.from()) {
            return true;
        }
        for (int k = after; k <= Math.min(place.from(), after + 4); k++) {
            if (words.has("that", k) && k < place.from() || words.pointBefore(k, ":“„«\"") || k == place.from() && words.parted(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean ownBefore(int noun) {
        for (int k = noun - 1; k >= Math.max(place.start(), noun - 4) && !words.parted(k + 1); k--) {
            if (words.has("my", k) || words.has("our", k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is said to be somebody else's: "his line", "the landlord's line", "the line from the ministry". */
    private boolean foreign(int noun) {
        if (ownBefore(noun)) {
            return false;
        }
        for (int k = noun - 1; k >= Math.max(place.start(), noun - 4); k--) {
            if (words.has("their", k) || words.normal(k).endsWith("'s") && !words.has("it", k) && !words.has("he", k)) {
                return true;
            }
        }
        for (int k = noun + 1; k <= Math.min(noun + 2, place.from() - 1); k++) {
            if (words.has("of", k) && !words.has("my", k + 1) && !words.has("our", k + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "…, is how she put it", "…: there you have his theory". "His words." */
    private @Nullable Told credited() {
        for (int at = place.to(); at < Math.min(place.to() + 2, place.end()); at++) {
            Told told = credited("behind ASCRIBED", at, place.end());
            if (told != null) {
                return told;
            }
        }
        int next = place.end();
        if (next >= words.size() || words.labelAt(next) > 0) {
            return null;
        }
        for (int at = next; at < Math.min(next + 3, words.size()); at++) {
            Told told = credited("next ASCRIBED", at, words.sentenceEnd(Math.min(words.size(), next + 1)));
            if (told != null || !words.has("and", at) && !words.has("well", at)) {
                return told;
            }
        }
        return null;
    }

    private @Nullable Told credited(String section, int at, int limit) {
        for (FramePhrase phrase : words.phrases(section, at)) {
            int end = phrase.end(words, at, limit);
            if (end >= 0 && !own(at, end)) {
                Told told = told(at, end, true);
                return told.hit() == null ? told : new Told(new Hit(FrameKind.ASCRIBED, at, end));
            }
        }
        return null;
    }

    /** "This is what they say." in the sentence before. */
    private @Nullable Told before() {
        int end = place.start();
        if (end == 0 || words.paragraphOpens(end) || words.turns().labelEnd(words.end(end - 1))) {
            return null;
        }
        int start = words.sentenceStart(end - 1);
        for (int i = start; end - start <= A_CLAUSE && i < end; i++) {
            for (FramePhrase phrase : words.phrases("previous ASCRIBED", i)) {
                int last = phrase.end(words, i, end);
                if (last >= 0) {
                    return told(i, last, true);
                }
            }
        }
        return null;
    }

    /** "According to our figures", "as I said", "my answer is that". */
    private boolean own(int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.self(k)) {
                return true;
            }
        }
        return words.has("our", to) || words.has("my", from - 1);
    }

    /** Whether a word that may be a noun follows its subject. */
    private boolean verbAt(int word) {
        return words.has("he", word - 1) || words.self(word - 1) || words.has("adverbs", word - 1)
                || word > place.start() && words.normal(word - 1).endsWith("s") && !words.has("the", word - 1);
    }

    /** Whether words follow without "that": "He told us we had won". */
    private boolean governsBare(int verb) {
        return words.has("bare clauses", verb) && place.from() - verb <= 4 && place.reaches(verb + 1, false, true);
    }

    /** "She tells everybody it's the pump, | it hums at night": the clause that the verb governs goes on behind its comma. */
    private boolean continues(int verb) {
        int from = place.from();
        if (!words.has("bare clauses", verb) || from - verb > A_CLAUSE || !words.parted(from) || words.pointBefore(from, ";:") || words.self(from)
                || !words.has("it", from) && !words.has("he", from) && !words.has("the", from)) {
            return false;
        }
        boolean subject = false;
        for (int k = verb + 1; k < from; k++) {
            if (words.parted(k) || words.has("and", k) || words.has("but", k)) {
                return false;
            }
            subject |= k <= verb + 3 && (words.has("it", k) || words.has("he", k)) && words.has("is", words.has("is", k) ? k : k + 1);
        }
        return subject;
    }

    /** Whether "that", a colon, a comma or a mark opens what is reported. */
    private boolean opened(int verb) {
        for (int k = verb + 1; k <= place.from(); k++) {
            if (words.has("that", k) && k < place.from() || words.pointBefore(k, ":“„«\"") || k == place.from() && words.parted(k) && (k - verb <= 2 || aside(verb + 1)) && !subordinate(verb)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase between commas, or the one addressed, stands between a verb and the words: "used to say, when it rained, …". */
    private boolean aside(int after) {
        return place.from() - after <= A_CLAUSE - 4 && (words.parted(after) || words.has("you", after) && (after + 1 == place.from() || words.parted(after + 1)));
    }

    /** "Although they complain, …": what follows such a clause is no complaint. */
    private boolean subordinate(int verb) {
        for (int k = verb - 1; k >= place.start(); k--) {
            if (words.has("because", k) || words.has("if", k)) {
                return true;
            }
            if (words.parted(k)) {
                return false;
            }
        }
        return false;
    }

    private enum Subject { OWN, PRONOUN, NOUN, NOBODY }

    private Subject subject(int verb) {
        boolean infinitive = words.has("to", verb - 1);
        boolean noun = false;
        for (int k = verb - 1; k >= Math.max(place.start(), verb - A_CLAUSE); k--) {
            if (words.self(k)) {
                return Subject.OWN;
            }
            if (infinitive && words.has("you", k) && k > place.start() && !words.parted(k)) {
                noun |= !words.has("it", k);
                continue;
            }
            if (words.has("it", k)) {
                return infinitive ? Subject.NOBODY : Subject.PRONOUN;
            }
            if (words.has("he", k)) {
                return Subject.PRONOUN;
            }
            if (words.has("facts", k)) {
                return Subject.OWN;
            }
            noun |= !words.has("adverbs", k);
            if (noun && words.pointBefore(k, ";:")) {
                break;
            }
            if (noun && (words.has("and", k) || words.has("but", k)) && k < verb - 1) {
                break;
            }
        }
        return noun || words.has("without subject", verb) ? Subject.NOUN : Subject.NOBODY;
    }

    /** "…, they say", "…, said Anna Lind". */
    private @Nullable Told reportedBehind() {
        int at = place.to();
        if (at >= place.end() || !words.parted(at) && !words.pointBefore(at, "”»\"")) {
            return null;
        }
        for (int k = at; k < Math.min(place.end(), at + A_SUBJECT); k++) {
            if (words.has("but", k) || words.has("and", k) && k == at || words.has("that", k) && k == at || k > at && words.parted(k) || words.self(k)) {
                return null;
            }
            if (words.has("says", k) || words.has("reports", k)) {
                int close = k + 1;
                while (close < place.end() && close < k + A_SUBJECT + 1 && !words.parted(close)) {
                    if (words.self(close)) {
                        return null;
                    }
                    close++;
                }
                boolean ends = close == place.end() || words.parted(close);
                boolean subject = k > at || close > k + 1;
                return ends && subject ? toldBehind(k, close) : null;
            }
        }
        return null;
    }

    private Told toldBehind(int verb, int close) {
        Told told = told(verb, close, true);
        return told.hit() == null ? told : new Told(new Hit(FrameKind.ASCRIBED, place.to(), close));
    }

    /** Words in marks are somebody else's, but where whoever speaks quotes himself. */
    private @Nullable Told inMarks() {
        String text = words.text();
        int open = RecordMarks.opening(text, words.start(place.from()));
        if (open < 0 || words.end(place.to() - 1) > RecordMarks.closing(text, open)) {
            return null;
        }
        int first = place.from();
        while (first > 0 && words.start(first - 1) > open) {
            first--;
        }
        int last = place.to();
        int close = RecordMarks.closing(text, open);
        while (last < words.size() && words.start(last) < close) {
            last++;
        }
        int before = words.sentenceStart(first);
        int near = Math.max(0, first - (toldByOne ? BESIDE : FAR_BESIDE));
        for (int k = near; k < first; k++) {
            near = toldByOne && words.turns().labelEnd(words.end(k)) ? k + 1 : near;
        }
        if (named(near, first) || named(last, Math.min(words.size(), last + BESIDE))) {
            return new Told(null);
        }
        if (new OwnQuote(words).stands(first, last)) {
            return new Told(null);
        }
        return toldByOne ? new Told(new Hit(FrameKind.ASCRIBED, Math.min(before, first), last)) : null;
    }
}
