package verbatim.text.wording.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.word.CutWords;

/**
 * Which words are one word spelled in different ways: by the house's lists of spellings and of number words, and by the
 * endings among them ("-ise = -ize").
 */
final class Spellings {

    /** A stem shorter than this says too little: "rise" is not "rize". */
    private static final int SHORTEST_STEM = 3;

    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final List<List<String>> endings = new ArrayList<>();
    /** Letters that are written in two ways wherever they stand: "ß", "ss". */
    private final List<List<String>> letters = new ArrayList<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Set<String> inPhrases = new HashSet<>();

    /** A spelling of several words and the word that stands for it. */
    private record Phrase(List<String> words, List<String> canonical) {
    }

    /**
     * Reads the house's lists.
     *
     * @param numbers whether number words count as spellings of their figures
     */
    Spellings(HouseStyle style, boolean numbers) {
        List<List<String>> groups = StyleEntries.read(StyleList.SPELLINGS, style.list(StyleList.SPELLINGS));
        groups.stream().filter(Spellings::inside)
                .forEach(group -> letters.add(group.stream().map(e -> e.replace("-", "")).toList()));
        for (List<String> group : groups) {
            if (inside(group)) {
                continue;
            }
            if (group.getFirst().startsWith("-")) {
                endings.add(group.stream().map(e -> e.startsWith("-") ? e.substring(1) : e).toList());
            } else {
                add(group, style.language());
            }
        }
        String numberList = numbers ? style.list(StyleList.NUMBERS) : "";
        for (List<String> entry : StyleEntries.read(StyleList.NUMBERS, numberList)) {
            String figure = entry.getLast();
            for (String word : entry.subList(0, entry.size() - 1)) {
                if (word.indexOf(' ') < 0) {
                    join(word, figure);
                }
            }
        }
    }

    private void add(List<String> group, String language) {
        List<List<String>> cut = group.stream().map(each -> cut(each, language)).toList();
        List<String> first = cut.stream().filter(each -> each.size() == 1).findFirst().orElse(cut.getFirst());
        for (List<String> each : cut) {
            if (each.size() == 1 && first.size() == 1) {
                join(each.getFirst(), first.getFirst());
            } else if (!each.isEmpty() && !each.equals(first)) {
                phrases.computeIfAbsent(each.getFirst(), f -> new ArrayList<>()).add(new Phrase(each, first));
                inPhrases.addAll(each);
                inPhrases.addAll(first);
            }
        }
    }

    /** "-ß- = -ss-". */
    private static boolean inside(List<String> group) {
        return group.stream().allMatch(e -> e.length() > 2 && e.startsWith("-") && e.endsWith("-"));
    }

    private String plain(String word) {
        String plain = word;
        for (List<String> group : letters) {
            plain = plain.replace(group.getFirst(), group.getLast());
        }
        return plain;
    }

    private void join(String spelling, String first) {
        String word = plain(spelling);
        String group = plain(first);
        String known = canonical.getOrDefault(group, group);
        canonical.put(word, known);
        canonical.put(known, known);
        members.computeIfAbsent(known, k -> new LinkedHashSet<>(Set.of(k))).add(word);
    }

    /** The words of an entry, cut as those of any text. */
    static List<String> cut(String entry, String language) {
        CutWords words = CutWords.of(entry, language);
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            cut.add(words.normal(i));
        }
        return cut;
    }

    /** The spelling that stands for all spellings of a word. */
    String canonical(String spelling) {
        String word = plain(spelling);
        String listed = canonical.get(word);
        if (listed != null) {
            return listed;
        }
        for (List<String> group : endings) {
            for (int i = 1; i < group.size(); i++) {
                if (word.endsWith(group.get(i)) && word.length() - group.get(i).length() >= SHORTEST_STEM) {
                    return word.substring(0, word.length() - group.get(i).length()) + group.getFirst();
                }
            }
        }
        return word;
    }

    /** The other spellings of a word, as far as they can be told. */
    List<String> others(String spelling) {
        String word = plain(spelling);
        List<String> others = new ArrayList<>();
        for (List<String> group : letters) {
            for (int i = 0; i < group.size(); i++) {
                String other = spelling.replace(group.get(i), group.get(group.size() - 1 - i));
                if (!other.equals(spelling)) {
                    others.add(other);
                }
            }
        }
        Set<String> listed = members.get(canonical.getOrDefault(word, word));
        if (listed != null) {
            listed.stream().filter(other -> !other.equals(spelling)).forEach(others::add);
            return others;
        }
        for (List<String> group : endings) {
            for (String ending : group) {
                if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                    String stem = word.substring(0, word.length() - ending.length());
                    group.stream().filter(e -> !e.equals(ending)).forEach(e -> others.add(stem + e));
                }
            }
        }
        return others;
    }

    /** The words with every spelling brought to the one that stands for it, those of several words too. */
    List<String> canonical(List<String> words) {
        List<String> result = new ArrayList<>(words.size());
        for (int i = 0; i < words.size();) {
            Phrase phrase = phraseAt(words, i);
            if (phrase == null) {
                result.add(canonical(words.get(i++)));
            } else {
                result.addAll(phrase.canonical);
                i += phrase.words.size();
            }
        }
        return result;
    }

    /** Whether a spelling of several words begins with a word. */
    boolean beginsPhrase(String word) {
        return phrases.containsKey(word);
    }

    /** Whether a word belongs to a spelling of several words, or is written for one. */
    boolean inPhrase(String word) {
        return inPhrases.contains(word);
    }

    private @Nullable Phrase phraseAt(List<String> words, int at) {
        for (Phrase phrase : phrases.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.words.size();
            if (end <= words.size() && words.subList(at, end).equals(phrase.words)) {
                return phrase;
            }
        }
        return null;
    }
}
