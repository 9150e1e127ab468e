package verbatim.text.wording.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words and runs of words that a language's resource lists under one heading. */
final class FigurePhrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** Cuts the entries as any text. */
    FigurePhrases(Set<String> entries, String language) {
        for (String entry : entries) {
            List<String> words = Spellings.cut(entry, language);
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(words);
            }
        }
    }

    /** Whether a run of words is one of them. */
    boolean contains(List<String> words) {
        return byFirst.getOrDefault(words.getFirst(), List.of()).contains(words);
    }

    /** Whether one of them begins at a place. */
    boolean beginsAt(List<String> words, int at) {
        for (List<String> phrase : byFirst.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.size();
            if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                return true;
            }
        }
        return false;
    }
}
