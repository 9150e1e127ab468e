package verbatim.text.quotation;

import java.util.List;
import verbatim.text.QuoteKind;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * Decides what a stretch is: an utterance in the speaker's own words (DIRECT), quoted words inside the reporter's
 * sentence (PARTIAL), or no quote: a title, a scare quote, a word as a word.
 */
public final class Kinds {

    /** Up to this many words, something in marks that nothing ascribes is a scare quote or a name. */
    private static final int FEW_WORDS = 4;

    /** So few words that the reporter's sentence merely sets off may be a name or a scare quote as well. */
    private static final int SET_OFF = 2;
    /** How the nouns that are listed in one form are bent. */
    private static final List<String> BENT = List.of("s", "es", "n", "en", "e");

    private static final int SHORTEST_HEAD = 5;
    private static final int LONGEST_SOURCE = 16;
    private static final int LONGEST_OBJECT = 5;

    private Kinds() {
    }

    /**
     * What a stretch is taken for.
     *
     * @param open whether it could as well be something else
     */
    public record Call(QuoteKind kind, boolean open) {

        private static final Call CLEARLY_NONE = new Call(QuoteKind.NO_QUOTE, false);
    }

    /** Whether what this rule sets off is an utterance whatever stands around it. */
    public static boolean utterance(String rule) {
        return rule.equals(DialogueDash.NAME) || rule.equals(TypedTalk.NAME) || rule.equals(Guillemets.CUT)
                || rule.equals(SpeakerLabels.NAME) || rule.equals(BlockQuote.NAME) || rule.equals(InterviewQuestions.NAME)
                || rule.equals(EmbeddedPosts.NAME) || rule.equals(LetterAfterColon.NAME)
                || rule.equals(ForgottenMark.REST) || rule.equals(LabelsInMarks.NAME) || rule.equals(PullQuote.NAME);
    }

    /** Whether what this rule takes for an utterance may be none. */
    public static boolean guessed(String rule) {
        return rule.equals(ForgottenMark.REST);
    }

    /** Whether what this rule sets off is no quote whatever stands around it. */
    public static boolean none(String rule) {
        return rule.equals(ForgottenMark.EITHER_WAY);
    }

    /** Whether what this rule sets off is an utterance where a clause of saying tells whose, and no quote where none does. */
    public static boolean ended(String rule) {
        return rule.equals(ForgottenMark.NAME);
    }

    /**
     * The kind of the stretch at {@code p}.
     *
     * @param layer the layer in which it stands
     * @param p its index there
     * @param placement where the words stand that ascribe it
     * @param words how many words it holds
     * @param capitals how many of them begin with a capital
     * @param links how many of them only link others and have none, as in titles ("of", "the", "and")
     */
    public static Call of(Layer layer, int p, Placement placement, int words, int capitals, int links) {
        Token quote = layer.get(p);
        if (words == 0) {
            return Call.CLEARLY_NONE;
        }
        if (layer.language().unread()) {
            return UnreadWords.of(layer, p, words, capitals);
        }
        char last = layer.lastOf(quote);
        if (Character.isLetterOrDigit(last) && listed(layer, p)) {
            return Call.CLEARLY_NONE;
        }
        if (Character.isLetterOrDigit(last) && dated(layer, p)) {
            return new Call(QuoteKind.NO_QUOTE, true);
        }
        // Outside English the point of a sentence in marks stands behind them.
        boolean dashed = layer.sentenceStart(p) == p - 1 && layer.get(p - 1).dash() && layer.language().has(WordClass.CONVENTIONS, "dialogue-dash");
        boolean pointBehind = !layer.language().subjectFirst() && (layer.sentenceStart(p) == p || dashed)
                && p + 1 < layer.size() && layer.get(p + 1).terminal();
        boolean whole = pointBehind || last == '.' || last == '!' || last == '?' || last == '…';
        boolean cried = cried(layer, p);
        boolean so = Called.so(layer, p);
        boolean title = !cried && !so && !whole && words > 1 && Character.isUpperCase(layer.firstOf(quote)) && capitals * 3 >= words * 2 && last != ',';
        if (layer.language().has(WordClass.CONVENTIONS, "capital-nouns") && placement != Placement.NONE
                && placement != Placement.ELSEWHERE && p > 0
                && !layer.get(p - 1).in(WordClass.DEFINITE_DETERMINERS)) {
            // Two nouns and a preposition are no title where every noun has its capital, unless an article names it.
            title &= capitals == words;
        }
        boolean pointed = placement == Placement.POINT_BEFORE;
        boolean called = placement == Placement.BARE_BEFORE && !Character.isUpperCase(layer.firstOf(quote))
                && layer.get(p - 1).in(WordClass.VERBS_OF_CALLING);
        boolean goesOn = layer.language().subjectFirst() && title && Character.isLetterOrDigit(last) && p + 1 < layer.sentenceEnd(p)
                && layer.get(p + 1).word() && !layer.get(p + 1).capital() && !layer.get(p + 1).small();
        if (!so && named(layer, p, words, capitals) || goesOn && !layer.get(p + 1).in(WordClass.NOUNS_OF_SAYING)) {
            // "There is a new fire: "Night Boat" fares have risen": a title within what goes on behind it.
            return Call.CLEARLY_NONE;
        }
        if (signalled(layer, p) && !called && !so && !wordUsed(layer, p, placement) || (title || words == 1) && toldPaper(layer, p, words) || !cried && !so && words > 1 && (links == 0 || capitals > 1) && capitals * 3 >= (words - links) * 2 && namedWork(layer, p) || (title && !pointed && placement != Placement.AFTER)) {
            return Call.CLEARLY_NONE;
        }
        if (words < FEW_WORDS && !whole && !pointed && placement != Placement.BARE_BEFORE && partOfWork(layer, p)) {
            return new Call(QuoteKind.NO_QUOTE, true);
        }
        if (words == 1 && !pointed && placement != Placement.BARE_BEFORE && shown(layer, p)) {
            return Call.CLEARLY_NONE;
        }
        boolean alone = standsAlone(layer, p);
        boolean loose = placement == Placement.IN_SENTENCE || placement == Placement.ELSEWHERE || placement == Placement.NONE;
        boolean noun = words == 1 && NounInMarks.called(layer, p);
        if (loose && (glued(layer, p) || words == 1 && !noun && namedByNoun(layer, p))) {
            // "Kritiker nannten das Vorhaben „Geldverschwendung“": a name, or what they said.
            return new Call(QuoteKind.NO_QUOTE, !glued(layer, p) && (calledBefore(layer, p) || NounInMarks.toSomebody(layer, p)));
        }
        QuoteKind kind = cried && loose ? QuoteKind.PARTIAL : switch (placement) {
            case POINT_BEFORE -> QuoteKind.DIRECT;
            case THAT_BEFORE -> QuoteKind.PARTIAL;
            case BARE_BEFORE -> Character.isUpperCase(layer.firstOf(quote)) && words > 2 && (whole || words > 5)
                    ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
            case AFTER -> alone ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
            case IN_SENTENCE -> alone && (whole || last == ',') ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
            case ELSEWHERE, NONE -> unascribed(layer, p, placement, words, whole && alone);
        };
        if (so && kind == QuoteKind.NO_QUOTE && Character.isLowerCase(layer.firstOf(quote)) && words > 1) {
            return new Call(QuoteKind.PARTIAL, true);
        }
        // "Lee called the plan "a mess"": what somebody says something is, and no name, which would have a capital.
        boolean judged = (so || Called.judged(layer, p)) && placement == Placement.IN_SENTENCE && Character.isLowerCase(layer.firstOf(quote));
        boolean loosePart = kind == QuoteKind.PARTIAL && loose && !judged && (placement == Placement.NONE || words <= SET_OFF);
        return new Call(kind, loosePart || kind == QuoteKind.NO_QUOTE || kind == QuoteKind.DIRECT && placement == Placement.NONE);
    }

    /** A source in a list of them: <i>* Ann Lee. "Bridge closed for repairs" — Harbour Gazette</i>. */
    private static boolean listed(Layer layer, int p) {
        boolean between = p + 2 < layer.size() && layer.get(p + 1).dash() && layer.get(p + 2).capital() && layer.is(p - 1, ".");
        int words = 0;
        for (int i = p - 2; between && i >= 0 && layer.get(i).lastParagraph() == layer.get(p).paragraph(); i--) {
            between = layer.get(i).capital() || layer.is(i, "*") || layer.is(i, ",") || layer.is(i, "-") || layer.is(i, "•");
            words += layer.get(i).capital() ? 1 : 0;
        }
        return between && words > 0;
    }

    /** A source in a list of them, a line each: <i>"Bridge closed for repairs" — Harbour Gazette, May 3, 2008</i>; not whom its first name shows a person. */
    private static boolean dated(Layer layer, int p) {
        int paragraph = layer.get(p).paragraph();
        boolean line = p + 3 < layer.size() && layer.get(p + 1).dash() && layer.get(p + 2).capital() && (p == 0 || layer.get(p - 1).lastParagraph() < paragraph)
                && !layer.get(p + 2).in(WordClass.FEMALE_FIRST_NAMES) && !layer.get(p + 2).in(WordClass.MALE_FIRST_NAMES);
        boolean comma = false;
        boolean month = false;
        for (int i = p + 2; line && i < layer.size() && layer.get(i).paragraph() == paragraph; i++) {
            Token token = layer.get(i);
            line = !layer.quote(i) && i - p < LONGEST_SOURCE;
            comma |= token.is(",");
            month |= comma && (token.in(WordClass.PLACE_AND_TIME_WORDS) || token.in(WordClass.SPANS_OF_TIME));
            boolean over = i + 1 >= layer.size() || layer.get(i + 1).paragraph() > paragraph;
            if (over || layer.is(i + 1, ".") && (i + 2 >= layer.size() || layer.get(i + 2).paragraph() > paragraph)) {
                return line && month && token.type() == Token.Type.NUMBER;
            }
        }
        return false;
    }

    /** "on CBS's "Face the Nation,"", "in her memoir, "A Long Bridge."": capitals where a work's name stands. */
    private static boolean namedWork(Layer layer, int p) {
        char first = layer.firstOf(layer.get(p));
        if (p <= layer.sentenceStart(p) || !Character.isUpperCase(first) && !Character.isDigit(first)) {
            return false;
        }
        String before = layer.get(p - 1).lower();
        boolean according = before.equals("to") && p - 2 >= layer.sentenceStart(p) && layer.get(p - 2).in(WordClass.SOURCES_INTRODUCED_BY);
        boolean joined = layer.language().subjectFirst() && (before.equals("and") || before.equals("or")) && layer.quote(p - 2);
        return according || joined && ".!?".indexOf(layer.lastOf(layer.get(p - 2))) < 0 && namedWork(layer, p - 2) || layer.language().has(WordClass.OCCASION_PREPOSITIONS, before) || before.equals("'s") || before.equals("of")
                || before.equals("with") || before.equals(",") && p - 2 >= layer.sentenceStart(p)
                        && layer.get(p - 2).in(WordClass.WORKS);
    }

    /** "Der „Neuen Rundschau“ sagte Lee": a title between its article and a verb, with no comma between. */
    private static boolean toldPaper(Layer layer, int p, int words) {
        // "Dem „Kurier“ sagte Lee", "Im „Kurier“ sagte Lee"; not "Das „Chaos“ beklagte Lee".
        boolean lone = words == 1 && p > 0 && Character.isUpperCase(layer.firstOf(layer.get(p))) && Character.isLetterOrDigit(layer.lastOf(layer.get(p)))
                && (layer.get(p - 1).in(WordClass.DATIVE_ARTICLES) || layer.get(p - 1).in(WordClass.OCCASION_PREPOSITIONS));
        return (words > 1 || lone) && layer.language().has(WordClass.CONVENTIONS, "capital-nouns") && p > 0 && p + 1 < layer.size()
                && (lone || layer.get(p - 1).in(WordClass.DEFINITE_DETERMINERS))
                && layer.get(p + 1).word() && layer.language().saying(layer.get(p + 1).lower());
    }

    /** A name in marks behind what leads to one: "who goes by the name “Patch.”", "known as “Tin”". */
    private static boolean named(Layer layer, int p, int words, int capitals) {
        if (words > FEW_WORDS - 1 || capitals == 0 || !Character.isUpperCase(layer.firstOf(layer.get(p))) || p <= layer.sentenceStart(p)) {
            return false;
        }
        String before = layer.get(p - 1).lower();
        String two = p - 1 > layer.sentenceStart(p) ? layer.get(p - 2).lower() + "_" + before : before;
        return layer.language().has(WordClass.NAMING_WORDS, before) || layer.language().has(WordClass.NAMING_WORDS, two);
    }

    /** A part of a compound: „Tor“-Schnellzüge, "mini"-series. */
    private static boolean glued(Layer layer, int p) {
        return layer.is(p + 1, "-") && layer.get(p + 1).start() == layer.get(p).end();
    }

    /** The “Past” section of the site: what a part of a work is called stands between its article and its noun. */
    private static boolean partOfWork(Layer layer, int p) {
        return layer.language().subjectFirst() && Character.isUpperCase(layer.firstOf(layer.get(p))) && p > layer.sentenceStart(p)
                && layer.get(p - 1).in(WordClass.DETERMINERS) && p + 1 < layer.size() && layer.get(p + 1).in(WordClass.WORKS);
    }

    /** "on television's “Uproar”", "told Norland TV's “Daybreak” that": a lone name of what somebody runs; not what they cried. */
    private static boolean shown(Layer layer, int p) {
        return layer.language().subjectFirst() && (layer.is(p - 1, "'s") || layer.is(p - 1, "on")) && Character.isUpperCase(layer.firstOf(layer.get(p)))
                && "!?".indexOf(layer.lastOf(layer.get(p))) < 0;
    }

    /** Where nouns have capitals, a lone one in marks is what the noun or article before it is called. */
    private static boolean namedByNoun(Layer layer, int p) {
        return layer.language().has(WordClass.CONVENTIONS, "capital-nouns") && p > 0
                && Character.isUpperCase(layer.firstOf(layer.get(p))) && layer.get(p - 1).word();
    }

    private static boolean calledBefore(Layer layer, int p) {
        int start = layer.sentenceStart(p);
        for (int i = p - 1; i > start && p - i < LONGEST_OBJECT; i--) {
            boolean called = layer.language().saying(layer.get(i).lower()) && layer.get(i).in(WordClass.VERBS_WITH_PERSON_AS_OBJECT);
            if (called || layer.get(i).in(WordClass.VERBS_OF_CALLING)) {
                return true;
            }
        }
        return false;
    }

    /** Where nouns have capitals, a noun in marks right after its article is what something is called: <i>der „Rat der Stadt“</i>. */
    private static boolean determined(Layer layer, int p) {
        return layer.language().has(WordClass.CONVENTIONS, "capital-nouns") && p > layer.sentenceStart(p)
                && Character.isUpperCase(layer.firstOf(layer.get(p)))
                && (layer.get(p - 1).in(WordClass.DETERMINERS)
                        || layer.get(p - 1).in(WordClass.PREPOSITIONS));
    }

    private static QuoteKind unascribed(Layer layer, int p, Placement placement, int words, boolean wholeAndAlone) {
        if (wholeAndAlone && (words > 2 || placement == Placement.ELSEWHERE)) {
            return QuoteKind.DIRECT;
        }
        if (standsAlone(layer, p) && words > 2 && layer.language().subjectFirst() && layer.lastOf(layer.get(p)) == ','
                && Character.isUpperCase(layer.firstOf(layer.get(p))) && p + 1 < layer.sentenceEnd(p)) {
            // "They know," and then a clause that nothing could read: a sentence that a comma cuts off is said by somebody.
            return QuoteKind.DIRECT;
        }
        if (words > 1 && heads(layer, p)) {
            return QuoteKind.DIRECT;
        }
        boolean named = placement == Placement.NONE && determined(layer, p);
        // Where nouns have no capitals, a name in marks has one: what begins small and is longer is somebody's words.
        boolean small = layer.language().subjectFirst() && Character.isLowerCase(layer.firstOf(layer.get(p)));
        int few = small ? FEW_WORDS - 1 : placement == Placement.NONE && !layer.get(p).capital() ? FEW_WORDS + 2 : FEW_WORDS;
        if (named || words <= few) {
            return QuoteKind.NO_QUOTE;
        }
        return standsAlone(layer, p) && words > FEW_WORDS ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
    }

    /** <i>“Unsafe and unfair”: union rejects plan</i>: words that open the first line before a colon are what the heading quotes; a title has capitals. */
    private static boolean heads(Layer layer, int p) {
        int last = p + 1;
        while (last + 1 < layer.size() && layer.get(last + 1).paragraph() == 0) {
            last++;
        }
        boolean led = p == 0 && last > p + 2 && last + 1 < layer.size() && layer.is(p + 1, ":") && layer.get(p).lastParagraph() == 0;
        return led && last < LONGEST_SOURCE && !layer.get(last).terminal() && !layer.quote(last);
    }

    /** Whether nothing of the reporter's sentence leads into the quote. */
    private static boolean standsAlone(Layer layer, int p) {
        int start = layer.sentenceStart(p);
        if (p == start) {
            return true;
        }
        Token before = layer.get(p - 1);
        boolean item = p - 1 == start && (before.is("*") || before.is("•") || before.is("·") || before.is("-"));
        return item || p - 1 == start && before.is("(") || before.is(":") || before.dash() || before.type() == Token.Type.QUOTE;
    }

    /** "with cries of “Open the gate!” and “Now!”": what a crowd shouted is somebody's words, whatever capitals it has. */
    private static boolean cried(Layer layer, int p) {
        int first = p;
        while (layer.quote(first - 2) && (layer.is(first - 1, "and") || layer.is(first - 1, ","))) {
            first -= 2;
        }
        return layer.language().subjectFirst() && first - 2 >= layer.sentenceStart(p) && layer.is(first - 1, "of") && layer.get(first - 2).in(WordClass.CRIES);
    }

    /** "Lee said she never used the phrase “dead water”": a word as a word, and somebody's who is said to have used it. */
    private static boolean wordUsed(Layer layer, int p, Placement placement) {
        boolean shown = layer.is(p - 1, "words") && layer.is(p - 2, "the") && layer.is(p - 3, "with");
        // "tweeted a picture with the words “Safe at last”".
        return layer.language().subjectFirst() && placement == Placement.IN_SENTENCE && (shown || Character.isLowerCase(layer.firstOf(layer.get(p)))
                && (layer.is(p - 1, "term") || layer.is(p - 1, "phrase") || layer.is(p - 1, "word") || layer.is(p - 1, "words")));
    }

    /** Whether the word before says that a name, title or word follows: <i>the film "..."</i>, <i>so-called "..."</i>. */
    private static boolean signalled(Layer layer, int p) {
        int start = layer.sentenceStart(p);
        // "(Motto: „...“)", "kurz: „...“": the colon only names.
        int noun = layer.is(p - 1, ":") && layer.language().has(WordClass.CONVENTIONS, "capital-nouns") ? p - 2 : p - 1;
        boolean named = noun == p - 1 || noun == start || noun > start && (layer.is(noun - 1, "(") || layer.is(noun - 1, ","));
        return noun >= start && named && signal(layer.language(), layer.get(noun));
    }

    /** Where nouns have capitals they are joined and bent as well: "des Wochenmagazins „...“", "in den Romanen „...“". */
    private static boolean signal(Language language, Token noun) {
        String word = noun.lower();
        if (language.has(WordClass.TITLE_SIGNALS, word)) {
            return true;
        }
        if (!noun.capital() || language.has(WordClass.WORDS_OF, word) || !language.has(WordClass.CONVENTIONS, "capital-nouns")) {
            return false;
        }
        // Shorter ones are parts of words that mean something else: "Antwort", "Mitglied", "Verband".
        String genitive = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        for (int head = SHORTEST_HEAD; head < genitive.length() - 1; head++) {
            if (language.has(WordClass.TITLE_SIGNALS, genitive.substring(genitive.length() - head))) {
                return true;
            }
        }
        return BENT.stream().anyMatch(end -> word.endsWith(end)
                && language.has(WordClass.TITLE_SIGNALS, word.substring(0, word.length() - end.length())));
    }
}
