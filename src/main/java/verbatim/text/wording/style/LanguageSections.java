package verbatim.text.wording.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the comparison knows of one language: the sections of its resource under {@code verbatim/text/wording/}. A
 * language without a resource has none, and only words and marks are compared.
 *
 * @param language ISO 639-1
 * @param sections the text of each section by its heading
 */
record LanguageSections(String language, Map<String, String> sections) {

    private static final int CODE_LENGTH = 2;

    /** Reads a language's resource, by its code; a region may follow. */
    static LanguageSections read(String language) {
        String lower = language.strip().toLowerCase(Locale.ROOT);
        String code = lower.length() > CODE_LENGTH && !Character.isLetter(lower.charAt(CODE_LENGTH))
                ? lower.substring(0, CODE_LENGTH) : lower;
        // What is no code must not become a path.
        if (!code.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return new LanguageSections(code, Map.of());
        }
        try (InputStream in = LanguageSections.class.getResourceAsStream("/verbatim/text/wording/" + code + ".txt")) {
            return new LanguageSections(code, in == null ? Map.of() : split(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(code, e);
        }
    }

    /** The text of one section; empty where the language has none. */
    String text(String heading) {
        return sections.getOrDefault(heading, "");
    }

    /** The entries of a section, a line each. */
    Set<String> lines(String heading) {
        Set<String> lines = new HashSet<>();
        text(heading).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).forEach(lines::add);
        return lines;
    }

    private static Map<String, String> split(String resource) {
        Map<String, StringBuilder> sections = new HashMap<>();
        StringBuilder section = new StringBuilder();
        for (String line : (Iterable<String>) resource.lines()::iterator) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), h -> new StringBuilder());
            } else {
                section.append(line).append('\n');
            }
        }
        Map<String, String> texts = new HashMap<>();
        sections.forEach((heading, text) -> texts.put(heading, text.toString().strip()));
        return texts;
    }
}
