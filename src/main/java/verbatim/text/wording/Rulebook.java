package verbatim.text.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A house style and its language, compiled for comparing. */
final class Rulebook {

    private final HouseStyle style;
    private final Spellings spellings;
    private final Spellings wordSpellings;
    private final Contractions contractions;
    private final NumberReading numbers;
    private final Set<String> fillers = new HashSet<>();
    private final Map<String, List<List<String>>> asides = new HashMap<>();
    private final Set<String> stageWords = new HashSet<>();
    private final LanguageSections language;
    private final Map<String, Set<String>> sections = new HashMap<>();

    /** Compiles a style, with what its language's resource says of meaning. */
    Rulebook(HouseStyle style) {
        this.style = style;
        this.language = LanguageSections.read(style.language());
        this.spellings = new Spellings(style, true);
        this.wordSpellings = new Spellings(style, false);
        this.contractions = new Contractions(style);
        this.numbers = new NumberReading(style, language);
        phrases(StyleList.FILLERS);
        phrases(StyleList.ASIDES);
        StyleEntries.read(StyleList.STAGE_DIRECTIONS, style.list(StyleList.STAGE_DIRECTIONS))
                .forEach(entry -> stageWords.addAll(Spellings.cut(entry.getFirst(), style.language())));
        for (String heading : List.of("negations", "modality", "turns", "conditions", "figures", "titles", "no names",
                "capital nouns")) {
            sections.put(heading, language.lines(heading));
        }
    }

    private void phrases(StyleList list) {
        for (List<String> entry : StyleEntries.read(list, style.list(list))) {
            List<String> words = Spellings.cut(entry.getFirst(), style.language());
            if (list == StyleList.FILLERS && words.size() == 1) {
                fillers.add(words.getFirst());
            } else if (!words.isEmpty()) {
                asides.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(words);
            }
        }
    }

    HouseStyle style() {
        return style;
    }

    boolean permits(Cleaning cleaning) {
        return style.permits(cleaning);
    }

    /** Spellings of words and of numbers. */
    Spellings spellings() {
        return spellings;
    }

    /** Spellings of words alone. */
    Spellings wordSpellings() {
        return wordSpellings;
    }

    Contractions contractions() {
        return contractions;
    }

    NumberReading numbers() {
        return numbers;
    }

    boolean filler(String word) {
        return fillers.contains(word);
    }

    /** The phrases that can be asides and begin with a word. */
    List<List<String>> asidesFrom(String word) {
        return asides.getOrDefault(word, List.of());
    }

    boolean stageWord(String word) {
        return stageWords.contains(word);
    }

    /** Whether the language lists a word under a heading of its resource. */
    boolean lists(String heading, String word) {
        return sections.getOrDefault(heading, Set.of()).contains(word);
    }

    /** Whether the language has anything under a heading. */
    boolean has(String heading) {
        return !sections.getOrDefault(heading, Set.of()).isEmpty();
    }
}
