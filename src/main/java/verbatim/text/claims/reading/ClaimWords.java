package verbatim.text.claims.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * What makes statements of one language checkable: the sections of its resource under {@code verbatim/text/claims}, and the
 * numbers, months and words of quantity of the comparison's. A language without a resource has none, and only figures and names
 * tell there.
 */
public final class ClaimWords {

    private static final String ONE = "1";
    /** A shorter word at the end of another is mostly chance. */
    private static final int SHORTEST_HEAD = 4;
    private static final int SHORTEST_BEGINNING = 2;

    private final Map<ClaimSection, Set<String>> words = new EnumMap<>(ClaimSection.class);
    private final Map<ClaimSection, Set<String>> beginnings = new EnumMap<>(ClaimSection.class);
    private final Map<ClaimSection, Map<String, List<String[]>>> phrases = new EnumMap<>(ClaimSection.class);

    private final NumberWords numbers;

    private ClaimWords(Map<String, List<String>> own, Map<String, List<String>> comparison) {
        for (ClaimSection section : ClaimSection.values()) {
            for (String line : own.getOrDefault(section.heading(), List.of())) {
                for (String entry : line.split(" +")) {
                    add(section, entry);
                }
            }
        }
        numbers = new NumberWords(comparison);
        comparison.getOrDefault("numbers", List.of()).forEach(line -> number(line, ClaimSection.NUMBERS));
        comparison.getOrDefault("months", List.of()).forEach(line -> number(line, ClaimSection.MONTHS));
        comparison.getOrDefault("doubtful months", List.of()).forEach(entry -> add(ClaimSection.DOUBTFUL_MONTHS, entry));
        comparison.getOrDefault("figures", List.of()).forEach(entry -> add(ClaimSection.FIGURES, entry.replace(' ', '_')));
    }

    /** Reads a language's resources, by its ISO 639-1 code. */
    public static ClaimWords read(String code) {
        return new ClaimWords(sections("claims", code), sections("wording", code));
    }

    private static Map<String, List<String>> sections(String folder, String code) {
        // What is no code must not become a path.
        if (!code.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Map.of();
        }
        try (InputStream in = ClaimWords.class.getResourceAsStream("/verbatim/text/" + folder + "/" + code + ".txt")) {
            return in == null ? Map.of() : sections(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(code, e);
        }
    }

    private static Map<String, List<String>> sections(String resource) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : (Iterable<String>) resource.lines().map(String::strip)::iterator) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), h -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                section.add(line);
            }
        }
        return sections;
    }

    /** The numbers of the language. */
    public NumberWords numbers() {
        return numbers;
    }

    /** "january = jan = 1": the spellings of a number or month. */
    private void number(String line, ClaimSection section) {
        String[] sides = line.split(" = ");
        boolean one = section == ClaimSection.NUMBERS && (sides[sides.length - 1].equals(ONE) || sides[sides.length - 1].equals("0"));
        for (int i = 0; !one && i < sides.length - 1; i++) {
            add(section, sides[i].replace(' ', '_'));
        }
    }

    private void add(ClaimSection section, String entry) {
        int joint = entry.indexOf('_');
        if (entry.endsWith("*")) {
            beginnings.computeIfAbsent(section, s -> new HashSet<>()).add(entry.substring(0, entry.length() - 1));
        } else if (joint < 0) {
            words.computeIfAbsent(section, s -> new HashSet<>()).add(entry);
        } else {
            phrases.computeIfAbsent(section, s -> new HashMap<>())
                    .computeIfAbsent(entry.substring(0, joint), w -> new ArrayList<>()).add(entry.split("_"));
        }
    }

    /** The sections that list a word, its last part where nouns are joined, or a phrase that begins with it. */
    public Set<ClaimSection> sections(String word, Language language) {
        Set<ClaimSection> sections = EnumSet.noneOf(ClaimSection.class);
        for (ClaimSection section : ClaimSection.values()) {
            boolean listed = section == ClaimSection.MATTERS || section == ClaimSection.ABSTRACT ? headed(section, language, word)
                    : has(section, word) || phrases.getOrDefault(section, Map.of()).containsKey(word);
            if (listed) {
                sections.add(section);
            }
        }
        return sections;
    }

    /** Whether a section lists a word. */
    public boolean has(ClaimSection section, String word) {
        return words.getOrDefault(section, Set.of()).contains(word) || beginnings.containsKey(section) && begun(section, word);
    }

    private boolean begun(ClaimSection section, String word) {
        Set<String> known = beginnings.getOrDefault(section, Set.of());
        for (int end = SHORTEST_BEGINNING; end <= word.length(); end++) {
            if (known.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a section lists a word, or its last part in a language that joins nouns: "Landeshaushalt" is a "haushalt". */
    public boolean headed(ClaimSection section, Language language, String word) {
        boolean headed = has(section, word);
        boolean joins = language.has(WordClass.CONVENTIONS, "capital-nouns");
        for (int head = 1; !headed && joins && head <= word.length() - SHORTEST_HEAD; head++) {
            headed = words.getOrDefault(section, Set.of()).contains(word.substring(head));
        }
        return headed;
    }

    /** Whether a word ends in an entry of a section, with at least {@code stem} letters before it. */
    public boolean ends(ClaimSection section, String word, int stem) {
        for (String ending : words.getOrDefault(section, Set.of())) {
            if (word.length() >= ending.length() + stem && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry of a section is the beginning of a word. */
    public boolean begins(ClaimSection section, String word) {
        for (String beginning : words.getOrDefault(section, Set.of())) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many tokens a word or phrase of that section takes up that begins at {@code at}; 0 where none does. An adverb may
     * stand between the words of a phrase.
     */
    public int at(ClaimSection section, Layer layer, int at, int end) {
        String first = layer.get(at).lower();
        int longest = has(section, first) ? 1 : 0;
        for (String[] phrase : phrases.getOrDefault(section, Map.of()).getOrDefault(first, List.of())) {
            longest = Math.max(longest, length(phrase, layer, at, end));
        }
        return longest;
    }

    private static int length(String[] phrase, Layer layer, int at, int end) {
        int next = at + 1;
        for (int i = 1; i < phrase.length; i++) {
            boolean adverb = next + 1 < end && !layer.is(next, phrase[i])
                    && (layer.language().adverbByEnding(layer.get(next).lower())
                            || layer.get(next).in(WordClass.ADVERBS));
            next += adverb ? 1 : 0;
            if (next >= end || !layer.is(next, phrase[i])) {
                return 0;
            }
            next++;
        }
        return next - at;
    }
}
