package verbatim.text.attribution.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Finds names: runs of capitalised words, with the titles before them split off. A lone capitalised word that opens a
 * sentence is a name only where the text has it capitalised inside a sentence too.
 */
public final class NameFinder {

    /** So many words a name has at most, and so many its title. */
    static final int LONGEST = 9;

    /** What joins two surnames of one person, where the text's own language has it for no conjunction: "Ortega y Mora". */
    private static final Set<String> SURNAME_LINKS = Set.of("y", "i", "e");

    private static final String VAN = "van";

    private final TokenizedText text;
    private final Language language;
    private final WordsInNames words;
    private final CapitalUse use;
    private final Firms firms;
    private final PartOfRole role;
    private final NameReading reading;
    private final boolean capitalNouns;
    private final boolean datives;
    private final Set<String> acting;
    private final @Nullable DativeNames beside;

    private NameFinder(TokenizedText text, boolean story) {
        this.text = text;
        this.language = text.language();
        this.words = new WordsInNames(text);
        this.use = new CapitalUse(text, words, story);
        this.firms = new Firms(text);
        this.role = new PartOfRole(text.tokens());
        this.reading = new NameReading(text, words, use, firms, role);
        this.capitalNouns = language.has(WordClass.CONVENTIONS, "capital-nouns");
        this.acting = ActsInStory.names(text);
        this.datives = datives(language);
        this.beside = capitalNouns || datives ? new DativeNames(text.tokens()) : null;
    }

    /** Whether the language says by a preposition whom something is told, so that two names may stand side by side. */
    static boolean datives(Language language) {
        return language.has(WordClass.DATIVE_PREPOSITIONS, "a") || language.has(WordClass.DATIVE_PREPOSITIONS, "à");
    }

    /** All names of {@code text}, in text order. */
    static List<Name> find(TokenizedText text) {
        return find(text, false);
    }

    /**
     * All names of {@code text}, in text order.
     *
     * @param story whether the text is told in talks: few of its names open with a word that it has in lower case too
     */
    public static List<Name> find(TokenizedText text, boolean story) {
        return new NameFinder(text, story).find();
    }

    private List<Name> find() {
        List<Token> tokens = text.tokens();
        List<Name> names = new ArrayList<>();
        boolean opening = true;
        for (int i = 0; i < tokens.size();) {
            if (words.opensSentence(i) && !(i > 0 && tokens.get(i - 1).is("("))) {
                // "The Orla Guild (OG) sued the Port Board": what stands in brackets opens no sentence of its own.
                opening = true;
            }
            int end = runEnd(i);
            Name name = end > i ? reading.name(i, end, opening) : null;
            if (name != null) {
                names.add(name);
                opening = false;
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    /** Index after the run of name words that begins at {@code i}; {@code i} where none does. */
    private int runEnd(int i) {
        if (capitalNouns && role.surname(i) > i) {
            return role.surname(i) + 1;
        }
        if (words.oneOfPeople(i) || capitalNouns && text.tokens().get(i).in(WordClass.NUMERALS)) {
            // "Zehn Minuten".
            return i;
        }
        if (!words.nameWord(i) || (words.opensSentence(i) && !startsName(i)) || words.headlineVerb(i) && !words.opensSentence(i)) {
            return i;
        }
        int end = i + 1;
        while (!text.tokens().get(i).handle() && end < text.tokens().size() && end - i < LONGEST && words.adjacent(end)) {
            if (text.tokens().get(end).handle() || words.headlineVerb(end)) {
                break;
            } else if (capitalNouns && GenitiveName.before(text.tokens(), language, i, end)) {
                break;
            } else if (words.nameWord(end) || words.surname(end)) {
                end++;
            } else if (words.articled(end)) {
                end++;
            } else if (words.ofSeveral(end)) {
                end += 2;
            } else if (words.nicknameEnd(end) > end) {
                end = words.nicknameEnd(end);
            } else if (connects(i, end)) {
                end += text.tokens().get(end + 1).capital() ? 2 : 3;
            } else {
                break;
            }
        }
        end = Math.min(end, text.tokens().size());
        if (datives && end - i > 2 && toldTo(i)) {
            boolean acronym = text.tokens().get(i).span().in(text.text()).equals(text.tokens().get(i).lower().toUpperCase(Locale.ROOT));
            boolean given = WordsInNames.firstName(text.tokens().get(i)) == Gender.UNKNOWN && !text.tokens().get(i).in(WordClass.TITLES)
                    && WordsInNames.firstName(text.tokens().get(i + 1)) != Gender.UNKNOWN;
            if (acronym || given) {
                // "déclare à l'AFP Paul Roux", "dijo a Norteradio Ana Ruiz": whoever is told, and right behind the subject.
                return i + 1;
            }
        }
        // "le contestó a Inés Lee Teo Roe": behind its preposition whoever is spoken to ends where the subject begins.
        boolean two = capitalNouns || datives && i > 1 && text.tokens().get(i - 1).in(WordClass.DATIVE_PREPOSITIONS) && text.tokens().get(i - 2).in(WordClass.VERBS_OF_SAYING);
        return beside == null || !two ? end : beside.second(i, end);
    }

    /** Whether the words before lead up to whoever is told: a verb of saying, its preposition, and maybe an article. */
    private boolean toldTo(int i) {
        int to = i > 1 && text.tokens().get(i - 1).in(WordClass.DETERMINERS) && !text.tokens().get(i - 1).in(WordClass.DATIVE_PREPOSITIONS) ? i - 2 : i - 1;
        return to > 0 && text.tokens().get(to).in(WordClass.DATIVE_PREPOSITIONS) && text.tokens().get(to - 1).in(WordClass.VERBS_OF_SAYING);
    }

    private boolean connects(int start, int i) {
        if (i + 1 >= text.tokens().size() || !words.adjacent(i + 1)) {
            return false;
        }
        if (i - start == 1 && firms.joined(i)) {
            return true;
        }
        String word = text.tokens().get(i).lower();
        if (text.tokens().get(i - 1).in(WordClass.NOBLE_TITLES) && i - 1 > start && word.startsWith("z") && text.tokens().get(i).in(WordClass.PREPOSITIONS)) {
            // "Moritz Freiherr zu Falk".
            return words.nameWord(i + 1);
        }
        if (capitalNouns && word.equals(PartOfRole.VON) && (belongsToPerson(start, i) || PartOfRole.behindSurname(text.tokens(), language, start, i))) {
            return false;
        }
        if (word.equals(VAN) && language.has(WordClass.GENITIVE_PREPOSITIONS, VAN) && PartOfRole.behindSurname(text.tokens(), language, start, i)) {
            // "Femke Bos van Hoorn": where she belongs.
            return false;
        }
        if (WordsInNames.particle(word) && !(capitalNouns && language.has(WordClass.DEFINITE_DETERMINERS, word))) {
            return words.nameWord(i + 1) || (WordsInNames.particle(text.tokens().get(i + 1).lower())
                    && i + 2 < text.tokens().size() && words.adjacent(i + 2) && words.nameWord(i + 2));
        }
        boolean surnames = SURNAME_LINKS.contains(word) && !text.tokens().get(i).capital() && !text.tokens().get(i).in(WordClass.CONJUNCTIONS)
                && !text.tokens().get(i).in(WordClass.PREPOSITIONS);
        if (surnames && i - start > 1) {
            return words.nameWord(i + 1) && WordsInNames.firstName(text.tokens().get(i + 1)) == Gender.UNKNOWN;
        }
        boolean organisation = false;
        for (int j = start; j < i; j++) {
            organisation |= text.tokens().get(j).in(WordClass.ORGANISATION_WORDS);
        }
        return organisation && (word.equals("of") || word.equals("for") || word.equals("&")) && words.nameWord(i + 1);
    }

    /** "die Anwältin von Ann Lee", "der Brief von Minister Lee": behind what is no first name, and before one or a title, it opens whose. */
    private boolean belongsToPerson(int start, int von) {
        // "hörte Ann Lee von Tom Roe": whoever has a surname already needs none behind it.
        boolean named = von - start > 1 && WordsInNames.firstName(text.tokens().get(von - 1)) == Gender.UNKNOWN;
        for (int i = start; i < von && !named; i++) {
            if (WordsInNames.firstName(text.tokens().get(i)) != Gender.UNKNOWN) {
                return false;
            }
        }
        Token next = text.tokens().get(von + 1);
        return next.in(WordClass.TITLES) || words.compoundTitle(next.lower())
                || WordsInNames.firstName(next) != Gender.UNKNOWN && von + 2 < text.tokens().size() && words.adjacent(von + 2) && words.nameWord(von + 2);
    }

    private boolean startsName(int i) {
        Token token = text.tokens().get(i);
        boolean followed = i + 1 < text.tokens().size() && words.adjacent(i + 1) && words.nameWord(i + 1);
        // "Said Ellis:", "Citing Lee,": a verb that opens its sentence.
        if (WordsInNames.reporting(token) && !token.in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS)) {
            return false;
        }
        return followed || firms.joined(i + 1) || token.handle() || words.articled(i) || use.inside(token) || acting.contains(token.lower()) || WordsInNames.firstName(token) != Gender.UNKNOWN
                || (i + 1 < text.tokens().size() && words.adjacent(i + 1) && text.tokens().get(i + 1).in(WordClass.VERBS_OF_SAYING));
    }
}
