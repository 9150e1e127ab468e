package verbatim.text.turn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which labels are told from headings, of all languages in one resource: a label's language is not known yet. */
final class LabelWords {

    private static final LabelWords ALL = read("/verbatim/text/turns.txt", "/verbatim/text/first-names.txt");

    private final Map<String, Set<String>> sections;

    private LabelWords(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    static LabelWords all() {
        return ALL;
    }

    private static LabelWords read(String... resources) {
        Map<String, Set<String>> sections = new HashMap<>();
        for (String resource : resources) {
            try (InputStream in = LabelWords.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("no resource " + resource);
                }
                read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), sections);
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
        }
        return new LabelWords(sections);
    }

    private static void read(BufferedReader lines, Map<String, Set<String>> sections) {
        Set<String> section = new HashSet<>();
        for (String line : lines.lines().toList()) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), k -> new HashSet<>());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                section.addAll(Arrays.asList(line.strip().split("\\s+")));
            }
        }
    }

    /**
     * A pattern of the words of a section: one of them. In them "_" stands for a space, and "*" behind one for any
     * letters.
     */
    String oneOf(String section) {
        return sections.getOrDefault(section, Set.of()).stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> Pattern.quote(word.replace('_', ' ')).replace("*", "\\E\\p{L}*\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** @param word in any case, with or without a point behind it */
    boolean has(String section, String word) {
        int end = word.length();
        while (end > 0 && ".,:".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = word.substring(0, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        return sections.getOrDefault(section, Set.of()).contains(bare);
    }

    /** Whether it is a title, or a part that a person plays. */
    boolean isPlayed(String word) {
        return has("titles", word) || has("parts", word) && !has("things", word);
    }

    boolean isFirstName(String word) {
        return has("male first names", word) || has("female first names", word);
    }
}
