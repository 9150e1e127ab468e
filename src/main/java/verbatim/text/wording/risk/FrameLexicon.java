package verbatim.text.wording.risk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a language frames words with: the sections of its resource under {@code verbatim/text/frames}. A section holds words,
 * or phrases ({@link FramePhrase}); a language without a resource has none, and its frames are told by the points alone.
 */
final class FrameLexicon {

    private static final int CODE_LENGTH = 2;

    private final Map<String, Set<String>> words;
    private final Map<String, Map<String, List<FramePhrase>>> phrases;

    private FrameLexicon(Map<String, List<String>> sections) {
        this.words = new HashMap<>();
        sections.forEach((heading, lines) -> {
            Set<String> listed = new HashSet<>();
            lines.forEach(line -> listed.addAll(List.of(line.split(" +"))));
            words.put(heading, listed);
        });
        this.phrases = new HashMap<>();
        sections.forEach((heading, lines) -> {
            if (heading.indexOf(' ') > 0) {
                Map<String, List<FramePhrase>> byFirstWord = new HashMap<>();
                for (String line : lines) {
                    FramePhrase phrase = FramePhrase.of(line, words);
                    phrase.first().forEach(word -> byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase));
                }
                phrases.put(heading, byFirstWord);
            }
        });
    }

    /** Reads a language's resource, by its ISO 639-1 code; a region may follow. */
    static FrameLexicon read(String language) {
        String code = language.substring(0, Math.min(CODE_LENGTH, language.length()));
        // What is no code must not become a path.
        if (!code.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return new FrameLexicon(Map.of());
        }
        try (InputStream in = FrameLexicon.class.getResourceAsStream("/verbatim/text/frames/" + code + ".txt")) {
            return new FrameLexicon(in == null ? Map.of() : sections(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
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

    /** What a section lists, in its lines' words. */
    Set<String> words(String heading) {
        return words.getOrDefault(heading, Set.of());
    }

    /** Whether a section of words lists a word, in its normal form. */
    boolean has(String heading, String word) {
        return words(heading).contains(word);
    }

    /** The phrases of a section that can begin with a word. */
    List<FramePhrase> phrases(String heading, String word) {
        Map<String, List<FramePhrase>> section = phrases.getOrDefault(heading, Map.of());
        List<FramePhrase> beginning = section.getOrDefault(word, List.of());
        return beginning.isEmpty() && word.endsWith(FramePhrase.GENITIVE)
                ? section.getOrDefault(FramePhrase.GENITIVE, List.of()) : beginning;
    }
}
