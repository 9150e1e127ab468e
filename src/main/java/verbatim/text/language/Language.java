package verbatim.text.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language that the rules ask for, as its resource lists them. All words are in lower case, with the
 * straight apostrophe.
 */
public final class Language {

    /** The languages that have a resource, by their ISO 639-1 code; the first is taken where nothing tells. */
    public static final List<String> KNOWN = List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "fi", "cs",
            "ru", "uk", "tr", "ar", "ja", "zh");

    /** The given names that serve every language; a language's own come first. */
    private static final String FIRST_NAMES = "first-names";

    /** A shorter word at the end of another is mostly chance: "Mont-ag". */
    private static final int SHORTEST_HEAD = 4;

    private final String code;
    private final Map<WordClass, Set<String>> words;
    private final Map<WordClass, Integer> longest = new EnumMap<>(WordClass.class);
    private final boolean subjectFirst;
    private final boolean clausesInCommas;
    private final boolean capitalNouns;
    private final boolean capitals;
    private final boolean blanks;
    private final int longestWord;

    /** The names that serve every language, read once. */
    private static final class Everywhere {

        private static final Map<WordClass, Set<String>> NAMES = resource(FIRST_NAMES);
    }

    private Language(String code, Map<WordClass, Set<String>> words) {
        this.code = code;
        this.words = words;
        words.forEach((section, listed) -> longest.put(section, listed.stream().mapToInt(String::length).max().orElse(0)));
        this.subjectFirst = has(WordClass.CONVENTIONS, "subject-first");
        this.clausesInCommas = has(WordClass.CONVENTIONS, "clauses-in-commas");
        this.capitalNouns = has(WordClass.CONVENTIONS, "capital-nouns");
        this.capitals = !has(WordClass.CONVENTIONS, "no-capitals");
        this.blanks = !has(WordClass.CONVENTIONS, "no-blanks");
        this.longestWord = blanks ? 0
                : longest.entrySet().stream().filter(e -> cuts(e.getKey())).mapToInt(Map.Entry::getValue).max().orElse(0);
    }

    /**
     * Reads a language's resource.
     *
     * @param code one of {@link #KNOWN}
     * @throws IllegalArgumentException where there is no such resource, or a line of it belongs to no section
     */
    public static Language read(String code) {
        Map<WordClass, Set<String>> words = resource(code);
        Map<WordClass, Set<String>> everywhere = Everywhere.NAMES;
        addNames(words, everywhere, WordClass.MALE_FIRST_NAMES, WordClass.FEMALE_FIRST_NAMES);
        addNames(words, everywhere, WordClass.FEMALE_FIRST_NAMES, WordClass.MALE_FIRST_NAMES);
        return new Language(code, words);
    }

    /** Adds the names of everywhere that are not, in this language, the other gender's. */
    private static void addNames(Map<WordClass, Set<String>> words, Map<WordClass, Set<String>> everywhere, WordClass theirs,
            WordClass others) {
        Set<String> known = words.computeIfAbsent(theirs, k -> new HashSet<>());
        Set<String> not = words.getOrDefault(others, Set.of());
        everywhere.getOrDefault(theirs, Set.of()).stream().filter(name -> !not.contains(name)).forEach(known::add);
    }

    private static Map<WordClass, Set<String>> resource(String name) {
        String resource = "/verbatim/text/" + name + ".txt";
        try (InputStream in = Language.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no words of the language " + name);
            }
            return sections(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * The sections of a resource.
     *
     * @throws IllegalArgumentException where a heading is no section's, or words stand before the first one
     */
    static Map<WordClass, Set<String>> sections(String code, BufferedReader lines) throws IOException {
        Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
        WordClass section = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String place = code + ".txt:" + ++number + ": ";
            if (line.startsWith("[")) {
                String heading = line.replaceFirst("\\].*", "").substring(1);
                section = WordClass.ofHeading(heading)
                        .orElseThrow(() -> new IllegalArgumentException(place + "no such section as " + heading));
                words.computeIfAbsent(section, k -> new HashSet<>());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                if (section == null) {
                    throw new IllegalArgumentException(place + "words before the first section");
                }
                words.computeIfAbsent(section, k -> new HashSet<>()).addAll(words(line));
            }
        }
        return words;
    }

    /** The words of a line; "gibt gab / an bekannt" are the forms of a verb and what may stand apart from it. */
    private static List<String> words(String line) {
        int apart = line.indexOf(" / ");
        if (apart < 0) {
            return List.of(line.strip().split(" +"));
        }
        List<String> words = new ArrayList<>();
        for (String form : line.substring(0, apart).strip().split(" +")) {
            words.add(form);
            for (String particle : line.substring(apart + 3).strip().split(" +")) {
                words.add(form + "/" + particle);
            }
        }
        return words;
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

    /** Whether blanks part the words; else they are cut where one begins that is listed. */
    public boolean blanks() {
        return blanks;
    }

    /** How long the longest listed word is that begins at {@code at}, in a language without blanks; 0 where none does. */
    public int listedAt(String text, int at) {
        for (int length = Math.min(longestWord, text.length() - at); length > 0; length--) {
            String word = text.substring(at, at + length);
            if (words.entrySet().stream().anyMatch(e -> cuts(e.getKey()) && e.getValue().contains(word))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean cuts(WordClass section) {
        return section != WordClass.FREQUENT_WORDS && section != WordClass.LETTERS && section != WordClass.CONVENTIONS && section != WordClass.MALE_FIRST_NAMES
                && section != WordClass.FEMALE_FIRST_NAMES;
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
        int from = Math.max(stem, word.length() + mark.length() - longest.getOrDefault(section, 0));
        for (int i = from; i < word.length(); i++) {
            if (has(section, mark + word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the language lists {@code word} (lower case) in that section. */
    public boolean has(WordClass section, String word) {
        Set<String> listed = words.get(section);
        return listed != null && listed.contains(word);
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
        return has(WordClass.SENTENCE_OPENERS, word) || has(WordClass.PREPOSITIONS, word)
                || has(WordClass.CONJUNCTIONS, word) || has(WordClass.SUBORDINATORS, word)
                || has(WordClass.OTHER_PRONOUNS, word) || has(WordClass.AUXILIARIES, word)
                || has(WordClass.DETERMINERS, word) || pronoun(word);
    }

    /** Whether the word is a pronoun that can be a speaker. */
    public boolean pronoun(String word) {
        return has(WordClass.MALE_PRONOUNS, word) || has(WordClass.FEMALE_PRONOUNS, word)
                || has(WordClass.PLURAL_PRONOUNS, word) || has(WordClass.NEUTER_PRONOUNS, word)
                || has(WordClass.FIRST_PERSON, word);
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
