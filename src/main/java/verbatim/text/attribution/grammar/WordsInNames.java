package verbatim.text.attribution.grammar;

import java.util.HashSet;
import java.util.Set;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** Which words may stand in a name: by their capitals, by what stands beside them, and by whom the text has named before. */
final class WordsInNames {

    private static final int LONGEST_NICKNAME = 3;
    private static final Set<String> PARTICLES = Set.of("de", "van", "von", "der", "den", "del", "della", "di", "da",
            "du", "la", "le", "el", "al", "bin", "ibn", "ten", "ter", "dos", "das", "d'");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul");

    private final TokenizedText text;
    private final Language language;
    private final boolean capitalNouns;
    private final Set<String> smallSurnames = new HashSet<>();

    WordsInNames(TokenizedText text) {
        this.text = text;
        this.language = text.language();
        this.capitalNouns = language.has(WordClass.CONVENTIONS, "capital-nouns");
        for (int i = 1; i < text.tokens().size(); i++) {
            if (surname(i) && adjacent(i)) {
                smallSurnames.add(text.tokens().get(i).lower());
            }
        }
    }

    /** The text's language. */
    Language language() {
        return language;
    }

    /** Whether a word in small letters joins the parts of a name: "van", "de". */
    static boolean particle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether a sentence begins at {@code i}, or what is written like the beginning of one: what stands behind a colon, a dash or a mark. */
    boolean opensSentence(int i) {
        if (i == 0) {
            return true;
        }
        Token before = text.tokens().get(i - 1);
        return before.terminal() || before.is(":") || before.type() == Token.Type.MARK || before.dash()
                || before.paragraph() != text.tokens().get(i).paragraph() || before.is("(") || before.is("*");
    }

    /** Whether nothing but a blank or the end of a line stands before the word at {@code i}, in its paragraph. */
    boolean adjacent(int i) {
        Token before = text.tokens().get(i - 1);
        Token token = text.tokens().get(i);
        // Windows ends a line with two characters.
        int apart = text.text().startsWith("\r\n", before.end()) ? 2 : 1;
        return before.paragraph() == token.paragraph() && token.start() - before.end() <= apart
                && (token.start() > before.end() || before.lower().endsWith("'") || ofSeveral(i));
    }

    /** "Bankers' Association": the possessive of several between them and the body that is theirs. */
    boolean ofSeveral(int i) {
        Token token = text.tokens().get(i);
        boolean possessive = token.is("'s") && token.span().length() == 1 && i > 0 && i + 1 < text.tokens().size();
        return possessive && text.tokens().get(i + 1).capital() && text.tokens().get(i + 1).in(WordClass.ORGANISATION_WORDS)
                && firstName(text.tokens().get(i - 1)) == Gender.UNKNOWN;
    }

    /** "No. 7": a number, and what it counts is no name. */
    private boolean numbered(int i) {
        return language.subjectFirst() && text.tokens().get(i).is("no.") && i + 1 < text.tokens().size() && text.tokens().get(i + 1).type() == Token.Type.NUMBER;
    }

    /** "Lee Sees Insult": in a heading a verb in the present has a capital as well. */
    boolean headlineVerb(int i) {
        Token token = text.tokens().get(i);
        return language.subjectFirst() && token.paragraph() == 0 && token.lower().endsWith("s") && !token.in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS)
                && (token.in(WordClass.FINITE_FORMS) || token.in(WordClass.VERBS_OF_SAYING));
    }

    /** Whether the word at {@code i} may be part of a name by itself. */
    boolean nameWord(int i) {
        Token token = text.tokens().get(i);
        if (articled(i)) {
            return true;
        }
        if (numbered(i) || !token.word() || !token.capital() || token.lower().startsWith("'")
                || token.in(WordClass.PLACE_AND_TIME_WORDS)) {
            return false;
        }
        boolean adverb = token.in(WordClass.ADVERBS);
        boolean listed = token.small() || adverb && (capitalNouns || !language.subjectFirst() && opensSentence(i));
        return !listed || speaksBySurname(i) || !opensSentence(i)
                && (capitalNouns && noun(token, adverb) || firstNameBeforeAnother(i));
    }

    /** "the Norwegian": behind its article, and before no other name, one of a people is no name of its own. */
    boolean oneOfPeople(int i) {
        Token token = text.tokens().get(i);
        boolean one = token.capital() && token.in(WordClass.PEOPLES) && i > 0 && text.tokens().get(i - 1).in(WordClass.DEFINITE_DETERMINERS);
        return one && (i + 1 >= text.tokens().size() || !adjacent(i + 1) || !text.tokens().get(i + 1).capital());
    }

    /** "al-Rashid": an Arabic article in small letters that a hyphen joins to its name. */
    boolean articled(int i) {
        Token token = text.tokens().get(i);
        int hyphen = token.capital() || token.end() - token.start() < 4 ? -1
                : text.text().charAt(token.start() + 2) == '-' ? 2 : text.text().charAt(token.start() + 3) == '-' ? 3 : -1;
        return hyphen > 0 && token.word() && ARTICLES.contains(token.lower().substring(0, hyphen)) && token.start() + hyphen + 1 < token.end()
                && Character.isUpperCase(text.text().charAt(token.start() + hyphen + 1));
    }

    /** "Will wrote", "which May says": a small word by which the text has named somebody ("Theresa May"), before what they do. */
    private boolean speaksBySurname(int i) {
        return smallSurnames.contains(text.tokens().get(i).lower()) && i + 1 < text.tokens().size() && adjacent(i + 1)
                && !text.tokens().get(i + 1).capital()
                && (language.reporting(text.tokens().get(i + 1).lower()) || text.tokens().get(i + 1).in(WordClass.VERBS_OF_CALLING) && language.finite(text.tokens().get(i + 1).lower()));
    }

    /** Inside a sentence German writes no adverb and no preposition with a capital: "Kurz", "Kraft" are nouns or names. */
    private static boolean noun(Token word, boolean adverb) {
        return (adverb || word.in(WordClass.PREPOSITIONS)) && !closed(word);
    }

    /** Whether the word is of the kinds that nobody is named after. */
    private static boolean closed(Token word) {
        return word.pronoun() || word.in(WordClass.DETERMINERS) || word.in(WordClass.OTHER_PRONOUNS)
                || word.in(WordClass.CONJUNCTIONS) || word.in(WordClass.PLURAL_POSSESSIVES);
    }

    /** "said Will Smith": the auxiliary is a first name where another name follows. */
    private boolean firstNameBeforeAnother(int i) {
        return firstName(text.tokens().get(i)) != Gender.UNKNOWN && i + 1 < text.tokens().size() && adjacent(i + 1)
                && text.tokens().get(i + 1).capital() && !text.tokens().get(i + 1).small();
    }

    /** "Theresa May": right after a lone first name a small word is a surname, but not before a number ("May 5"). */
    boolean surname(int i) {
        Token token = text.tokens().get(i);
        boolean date = i + 1 < text.tokens().size() && text.tokens().get(i + 1).type() == Token.Type.NUMBER;
        boolean another = token.small() && !closed(token)
                || capitalNouns && token.in(WordClass.ADVERBS);
        return token.word() && token.capital() && another && !date
                && firstName(text.tokens().get(i - 1)) != Gender.UNKNOWN && !(i > 1 && adjacent(i - 1) && named(i - 2));
    }

    /** Whether a name word stands at {@code i} that is more than a title. */
    private boolean named(int i) {
        return i >= 0 && nameWord(i) && !text.tokens().get(i).in(WordClass.TITLES);
    }

    /** Whether no other name word stands right before the one at {@code i}: a nickname in brackets follows a first name, a place a surname. */
    private boolean firstPart(int i) {
        // Where nouns have capitals, "Lies (SPD) Reportern" shows it by a first name alone.
        boolean given = !language.has(WordClass.CONVENTIONS, "capital-nouns") || firstName(text.tokens().get(i)) != Gender.UNKNOWN;
        return given && nameWord(i) && !(i > 0 && adjacent(i) && named(i - 1));
    }

    /** Index after a nickname in marks or brackets between two parts of a name: Daniel “Patch” Moran; {@code i} where none stands there. */
    int nicknameEnd(int i) {
        int end = i + 1;
        while (end < text.tokens().size() && end - i <= LONGEST_NICKNAME && text.tokens().get(end).word() && text.tokens().get(end).capital()) {
            end++;
        }
        boolean bracketed = i > 0 && end < text.tokens().size() && text.tokens().get(i).is("(") && text.tokens().get(end).is(")") && firstPart(i - 1);
        boolean closed = end > i + 1 && end + 1 < text.tokens().size() && (bracketed || text.tokens().get(end).type() == Token.Type.MARK);
        boolean nickname = closed && (bracketed || text.tokens().get(i).type() == Token.Type.MARK) && nameWord(end + 1)
                && text.tokens().get(end + 1).paragraph() == text.tokens().get(i).paragraph()
                && text.tokens().get(end).end() < text.tokens().get(end + 1).start() && text.tokens().get(i - 1).end() < text.tokens().get(i).start();
        return nickname ? end + 1 : i;
    }

    /** "Außenminister", "Museumsdirektor": a compound that ends in a title. */
    boolean compoundTitle(String word) {
        return capitalNouns && language.headedBy(WordClass.TITLES, word);
    }

    /** Whose first name a word is; unknown where it is none. */
    static Gender firstName(Token word) {
        if (word.in(WordClass.FEMALE_FIRST_NAMES)) {
            return Gender.FEMALE;
        }
        return word.in(WordClass.MALE_FIRST_NAMES) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** Whether it is a verb of saying or of thinking. */
    static boolean reporting(Token token) {
        return token.in(WordClass.VERBS_OF_SAYING) || token.in(WordClass.VERBS_OF_THINKING);
    }
}
