package verbatim.text.wording.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short forms and the long ones that they may stand for; an entry that begins with an apostrophe is a word's end. */
final class Contractions {

    /** How many readings of one run are looked at: each "'s" doubles them. */
    private static final int MOST_READINGS = 16;

    private final Map<String, List<List<String>>> words = new HashMap<>();
    private final Map<String, List<List<String>>> endings = new HashMap<>();
    private final Map<String, List<String>> shortOf = new HashMap<>();
    private final Map<String, List<String>> endingOf = new HashMap<>();

    /** Reads the house's list. */
    Contractions(HouseStyle style) {
        for (List<String> entry : StyleEntries.read(StyleList.CONTRACTIONS, style.list(StyleList.CONTRACTIONS))) {
            List<List<String>> longForms = entry.subList(1, entry.size()).stream()
                    .map(each -> Spellings.cut(each, style.language())).toList();
            String shortForm = entry.getFirst();
            boolean ending = shortForm.startsWith("'") || shortForm.startsWith("n'");
            (ending ? endings : words).put(shortForm, longForms);
            longForms.forEach(each -> (ending ? endingOf : shortOf)
                    .computeIfAbsent(String.join(" ", each), l -> new ArrayList<>()).add(shortForm));
        }
    }

    /** The short forms that two words that follow each other may be written as: "it is", "it's". */
    List<String> shortForms(String word, String next) {
        List<String> shortForms = new ArrayList<>(shortOf.getOrDefault(word + ' ' + next, List.of()));
        endingOf.getOrDefault(next, List.of()).forEach(ending -> shortForms.add(word + ending));
        return shortForms;
    }

    /** Whether a word is a short form. */
    boolean isShort(String word) {
        List<List<String>> forms = forms(word);
        return forms.size() != 1 || !forms.getFirst().equals(List.of(word));
    }

    /** Every way to write the words in full; those that stand there, where nothing is short. */
    List<List<String>> readings(List<String> run) {
        List<List<String>> readings = List.of(List.of());
        for (String word : run) {
            List<List<String>> forms = forms(word);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> before : readings) {
                for (List<String> form : forms) {
                    if (longer.size() < MOST_READINGS) {
                        List<String> reading = new ArrayList<>(before);
                        reading.addAll(form);
                        longer.add(reading);
                    }
                }
            }
            readings = longer;
        }
        return readings;
    }

    /** The words in full, in the likeliest reading. */
    List<String> full(List<String> run) {
        List<String> full = new ArrayList<>(run.size());
        run.forEach(word -> full.addAll(forms(word).getFirst()));
        return full;
    }

    /** The ways to write one word in full; the word itself where it is no short form. */
    List<List<String>> forms(String word) {
        List<List<String>> listed = words.get(word);
        if (listed != null) {
            return listed;
        }
        for (int cut = Math.max(0, word.length() - 4); cut < word.length(); cut++) {
            List<List<String>> ending = endings.get(word.substring(cut));
            if (ending != null) {
                String stem = word.substring(0, cut);
                return ending.stream().map(form -> joined(stem, form)).toList();
            }
        }
        return List.of(List.of(word));
    }

    private static List<String> joined(String stem, List<String> form) {
        List<String> words = new ArrayList<>();
        if (!stem.isEmpty()) {
            words.add(stem);
        }
        words.addAll(form);
        return words;
    }
}
