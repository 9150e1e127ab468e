package verbatim.text.wording.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A phrase of a resource: words between blanks, each of them one word ({@code that}), one of several ({@code says|said}), one
 * of a section ({@code <not>}), a figure ({@code #}, of the section "numerals" or in digits), any one ({@code _}), or any up
 * to four without a point between them ({@code ~}); with a {@code ?} behind it, or none. {@code ^} before the first asks for the beginning of a clause, {@code ^^} for that of a sentence, {@code $} behind the last for
 * the end of one, {@code .} for that of a sentence.
 */
final class FramePhrase {

    /** Stands for every word that ends so. */
    static final String GENITIVE = "'s";

    /** Stands for every figure. */
    private static final String FIGURE = "#";

    private static final int MOST_BETWEEN = 4;

    /** @param words which it may be; empty for any */
    private record Item(Set<String> words, boolean left, int most) {

        boolean fits(String word) {
            return words.isEmpty() || words.contains(word) || word.endsWith(GENITIVE) && words.contains(GENITIVE)
                    || words.contains(FIGURE) && RecordWords.digits(word);
        }
    }

    private final boolean begins;
    private final boolean opens;
    private final boolean closes;
    private final boolean ends;
    private final List<Item> items = new ArrayList<>();

    private FramePhrase(boolean begins, boolean opens, boolean closes, boolean ends) {
        this.begins = begins;
        this.opens = opens;
        this.closes = closes;
        this.ends = ends;
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException where it names a section that is not there, or does not begin with a word
     */
    static FramePhrase of(String line, Map<String, Set<String>> sections) {
        boolean begins = line.startsWith("^^");
        boolean opens = line.startsWith("^");
        boolean closes = line.endsWith("$");
        boolean ends = line.endsWith(".");
        String between = line.substring(begins ? 2 : opens ? 1 : 0, line.length() - (closes || ends ? 1 : 0)).strip();
        FramePhrase phrase = new FramePhrase(begins, opens, closes, ends);
        for (String item : between.split(" +")) {
            boolean left = item.endsWith("?");
            String word = left ? item.substring(0, item.length() - 1) : item;
            if (word.equals("~")) {
                phrase.items.add(new Item(Set.of(), true, MOST_BETWEEN));
            } else if (word.equals("_")) {
                phrase.items.add(new Item(Set.of(), left, 1));
            } else {
                Set<String> words = new HashSet<>();
                for (String one : word.split("\\|")) {
                    if (one.equals(FIGURE)) {
                        words.addAll(sections.getOrDefault("numerals", Set.of()));
                        words.add(FIGURE);
                    } else if (one.startsWith("<") && one.endsWith(">")) {
                        Set<String> section = sections.get(one.substring(1, one.length() - 1));
                        if (section == null) {
                            throw new IllegalArgumentException("no such section: " + one + " in " + line);
                        }
                        words.addAll(section);
                    } else {
                        words.add(one);
                    }
                }
                phrase.items.add(new Item(words, left, 1));
            }
        }
        if (phrase.items.getFirst().words().isEmpty() || phrase.items.getFirst().left()) {
            throw new IllegalArgumentException("begins with no word: " + line);
        }
        return phrase;
    }

    /** The words that it can begin with. */
    Set<String> first() {
        return items.getFirst().words();
    }

    /** Where it ends that begins at a word, before {@code limit}; -1 where it does not stand there. */
    int end(RecordWords words, int from, int limit) {
        return begins && !words.opensSentence(from) || opens && !words.opensClause(from) ? -1 : end(words, from, limit, 0, 0);
    }

    private int end(RecordWords words, int at, int limit, int item, int taken) {
        if (item == items.size()) {
            return at >= limit || !ends && (!closes || words.closes(at)) ? at : -1;
        }
        Item next = items.get(item);
        if (next.left() || taken > 0) {
            int without = end(words, at, limit, item + 1, 0);
            if (without >= 0) {
                return without;
            }
        }
        boolean stands = taken < next.most() && at < limit && next.fits(words.normal(at))
                && (item == 0 || !words.parted(at) || next.words().size() > 0 && !words.sentenceOpens(at));
        return stands ? end(words, at + 1, limit, next.most() > 1 ? item : item + 1, next.most() > 1 ? taken + 1 : 0) : -1;
    }
}
