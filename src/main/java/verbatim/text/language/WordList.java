package verbatim.text.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a resource, each with all the sections that list it: the rules ask of every word of a text whether many sections
 * list it, and most of its words are listed in none.
 */
final class WordList {

    private final Map<String, Word> words = new HashMap<>();
    private final int[] longest = new int[WordClass.values().length];

    /**
     * Reads a resource.
     *
     * @throws IllegalArgumentException where there is no such resource, or a line of it belongs to no section
     */
    static WordList read(String name) {
        String resource = "/verbatim/text/" + name + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no words of the language " + name);
            }
            return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * Reads the lines of a resource.
     *
     * @throws IllegalArgumentException where a heading is no section's, or words stand before the first one
     */
    static WordList read(String name, BufferedReader lines) throws IOException {
        WordList read = new WordList();
        WordClass section = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String place = name + ".txt:" + ++number + ": ";
            if (line.startsWith("[")) {
                String heading = line.replaceFirst("\\].*", "").substring(1);
                section = WordClass.ofHeading(heading)
                        .orElseThrow(() -> new IllegalArgumentException(place + "no such section as " + heading));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                if (section == null) {
                    throw new IllegalArgumentException(place + "words before the first section");
                }
                for (String word : words(line)) {
                    read.add(section, word);
                }
            }
        }
        return read;
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

    private void add(WordClass section, String word) {
        words.computeIfAbsent(word, Word::listed).add(section);
        longest[section.ordinal()] = Math.max(longest[section.ordinal()], word.length());
    }

    /** Adds those words of a section of {@code all} that are not listed in the other one here. */
    void add(WordList all, WordClass section, WordClass other) {
        for (Word each : all.words.values()) {
            if (each.in(section) && !has(other, each.lower())) {
                add(section, each.lower());
            }
        }
    }

    /** A word in lower case, with the sections that list it. */
    Word word(String lower) {
        Word listed = words.get(lower);
        return listed == null ? Word.unlisted(lower) : listed;
    }

    /** Whether that section lists the word. */
    boolean has(WordClass section, String lower) {
        Word listed = words.get(lower);
        return listed != null && listed.in(section);
    }

    /** How many characters the longest word of a section has; 0 where it has none. */
    int longest(WordClass section) {
        return longest[section.ordinal()];
    }

    /** How many characters the longest word has that shows where one ends; 0 where none does. */
    int longestCut() {
        return words.values().stream().filter(Word::cuts).mapToInt(word -> word.lower().length()).max().orElse(0);
    }
}
