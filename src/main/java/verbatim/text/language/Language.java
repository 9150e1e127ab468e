package verbatim.text.language;

import java.util.List;

/**
 * The words of one language that the rules ask for, as its resource lists them. All words are in lower case, with the
 * straight apostrophe.
 */
public final class Language {

    /** The languages that have a resource, by their ISO 639-1 code; the first is taken where nothing tells. */
    public static final List<String> KNOWN = List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "fi", "cs",
            "ru", "uk", "tr", "ar", "ja", "zh");

    /** The resource for a text whose language has none: only its print is understood. */
    public static final String UNREAD = "und";

    /** The given names that serve every language; a language's own come first. */
    private static final String FIRST_NAMES = "first-names";

    /** A shorter word at the end of another is mostly chance: "Mont-ag". */
    private static final int SHORTEST_HEAD = 4;

    private final String code;
    private final WordList words;
    private final boolean subjectFirst;
    private final boolean clausesInCommas;
    private final boolean capitalNouns;
    private final boolean capitals;
    private final boolean blanks;
    private final boolean unread;
    private final int longestWord;

    /** The names that serve every language, read once. */
    private static final class Everywhere {

        private static final WordList NAMES = WordList.read(FIRST_NAMES);
    }

    private Language(String code, WordList words) {
        this.code = code;
        this.words = words;
        this.subjectFirst = has(WordClass.CONVENTIONS, "subject-first");
        this.clausesInCommas = has(WordClass.CONVENTIONS, "clauses-in-commas");
        this.capitalNouns = has(WordClass.CONVENTIONS, "capital-nouns");
        this.capitals = !has(WordClass.CONVENTIONS, "no-capitals");
        this.blanks = !has(WordClass.CONVENTIONS, "no-blanks");
        this.unread = has(WordClass.CONVENTIONS, "unread");
        this.longestWord = blanks ? 0 : words.longestCut();
    }

    /**
     * Reads a language's resource.
     *
     * @param code one of {@link #KNOWN}, or {@link #UNREAD}
     * @throws IllegalArgumentException where there is no such resource, or a line of it belongs to no section
     */
    public static Language read(String code) {
        WordList words = WordList.read(code);
        // The names of everywhere that are not, in this language, the other gender's.
        words.add(Everywhere.NAMES, WordClass.MALE_FIRST_NAMES, WordClass.FEMALE_FIRST_NAMES);
        words.add(Everywhere.NAMES, WordClass.FEMALE_FIRST_NAMES, WordClass.MALE_FIRST_NAMES);
        return new Language(code, words);
    }

    /** ISO 639-1. */
    public String code() {
        return code;
    }

    /** Whether the subject stands before its verb whatever else opens the sentence, so that places tell who does what. */
    public boolean subjectFirst() {
        return subjectFirst;
    }

    /** Whether every clause is set off by commas, and its first words may be articles as well. */
    public boolean clausesInCommas() {
        return clausesInCommas;
    }

    /** Whether names begin with a capital letter, by which they are seen. */
    public boolean capitals() {
        return capitals;
    }

    /** Whether nothing of its words is known. */
    public boolean unread() {
        return unread;
    }

    /** Whether blanks part the words; else they are cut where one begins that is listed. */
    public boolean blanks() {
        return blanks;
    }

    /** How long the longest listed word is that begins at {@code at}, in a language without blanks; 0 where none does. */
    public int listedAt(String text, int at) {
        for (int length = Math.min(longestWord, text.length() - at); length > 0; length--) {
            String word = text.substring(at, at + length);
            if (words.word(word).cuts()) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the ending alone shows an adverb ("quietly"); nouns that end so are listed in full with a hyphen before. */
    public boolean adverbByEnding(String word) {
        return ends(WordClass.ADVERB_ENDINGS, word, 2) && !has(WordClass.ADVERB_ENDINGS, "-" + word);
    }

    /** Whether the word ends in an entry of that section, of whatever length, with at least {@code stem} characters before. */
    public boolean ends(WordClass section, String word, int stem) {
        return ends(section, "", word, stem);
    }

    private boolean ends(WordClass section, String mark, String word, int stem) {
        int from = Math.max(stem, word.length() + mark.length() - words.longest(section));
        for (int i = from; i < word.length(); i++) {
            if (has(section, mark + word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** A word in lower case, with the sections that list it. */
    public Word word(String lower) {
        return words.word(lower);
    }

    /** Whether the language lists {@code word} (lower case) in that section; what is asked of a token, it knows itself. */
    public boolean has(WordClass section, String word) {
        return words.has(section, word);
    }

    /** Whether the resource has any word in that section. */
    public boolean lists(WordClass section) {
        return words.longest(section) > 0;
    }

    /**
     * Whether the language lists {@code word} in that section, or, where nouns have capitals and are joined, its last part:
     * "Regierungssprecher" is a "sprecher".
     */
    public boolean headedBy(WordClass section, String word) {
        boolean headed = has(section, word);
        for (int head = SHORTEST_HEAD; !headed && capitalNouns && head < word.length() - 1; head++) {
            headed = has(section, word.substring(word.length() - head));
        }
        return headed;
    }

    /** Whether the word can ascribe an utterance, in whatever form. */
    public boolean saying(String word) {
        return has(WordClass.VERBS_OF_SAYING, word);
    }

    /** Whether the verb says something together with that particle at the end of its clause ("gab ... bekannt"). */
    public boolean saying(String verb, String particle) {
        return has(WordClass.SEPARABLE_VERBS, verb + "/" + particle);
    }

    /** Whether the noun is a wider one for whoever is what the other noun says, or the last part of that: "Forscher" for "Chefphysiker". */
    public boolean wider(String noun, String told) {
        boolean wider = has(WordClass.WIDER_NOUNS, noun + "/" + told);
        for (int head = SHORTEST_HEAD; !wider && capitalNouns && head < told.length() - 1; head++) {
            wider = has(WordClass.WIDER_NOUNS, noun + "/" + told.substring(told.length() - head));
        }
        return wider;
    }

    /** Whether the word can take a reported statement: the verbs of saying and those of thinking. */
    public boolean reporting(String word) {
        return saying(word) || has(WordClass.VERBS_OF_THINKING, word);
    }

    /** Whether a verb of saying stands in the form that leans on another clause's subject ("..., adding"). */
    public boolean participle(String word) {
        return ends(WordClass.PARTICIPLE_ENDINGS, word, 2);
    }

    /** Whether the word ends as verbs do that have a subject of their own ("surmised", "fumes"). */
    public boolean finite(String word) {
        return ends(WordClass.FINITE_ENDINGS, word, 1) || narrative(word);
    }

    /**
     * Whether the word ends like a verb in the narrative past ("murmura", "dijo") and is not listed as another word, nor by
     * a longer ending with a hyphen before it ("-era").
     */
    public boolean narrative(String word) {
        return has(WordClass.NARRATIVE_WORDS, word) || ends(WordClass.NARRATIVE_ENDINGS, word, 2) && !has(WordClass.NOT_NARRATIVE, word)
                && !ends(WordClass.NOT_NARRATIVE, "-", word, 0);
    }

    /** Whether the word is one of the small words that never are, or begin, a name. */
    public boolean small(String word) {
        return words.word(word).small();
    }

    /** Whether the word is a pronoun that can be a speaker. */
    public boolean pronoun(String word) {
        return words.word(word).pronoun();
    }

    /** Where in a verb that carries its pronoun the hyphen before the pronoun stands ("dit-il", "a-t-elle"); else -1. */
    public int carriedPronoun(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && pronoun(word.substring(hyphen + 1)) ? hyphen : -1;
    }

    /** The verb of a word that may carry its pronoun after a hyphen ("dit" of "dit-il"). */
    public String withoutPronoun(String word) {
        return carriedPronoun(word) < 0 ? word : word.substring(0, word.indexOf('-'));
    }
}
