package verbatim.text.wording.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import verbatim.text.wording.word.CutWords;

/** A house style and its language, compiled for comparing. Immutable, and safe for use by several threads. */
public final class Rulebook {

    /** In words, of those that {@link #listsBefore} looks for. */
    private static final int LONGEST_PHRASE = 5;

    /** What {@link #figures} writes before a number. */
    public static final String FIGURE = NumberReading.MARK;

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
    private final Map<String, FigurePhrases> phrases = new HashMap<>();

    /** Compiles a style, with what its language's resource says of meaning. */
    public Rulebook(HouseStyle style) {
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
                "capital nouns", "before no limit", "after no negation", "openers", "relatives", "coordinators", "subjects",
                "abbreviations", "doubtful months", "contrasts", "opposites", "infinitive marks", "withouts", "scarce", "indefinites",
                "partitive links", "separable prefixes", "opposed", "replaceable", "notes in brackets", "place links", "prepositions", "other words when parted", "shared units", "weights", "prices", "temporal",
                "past")) {
            sections.put(heading, language.lines(heading));
        }
        for (String heading : List.of("refusals", "hedges", "limits", "doubtful limits", "quantities", "partitives")) {
            phrases.put(heading, new FigurePhrases(language.lines(heading), style.language()));
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

    /** The style that was compiled. */
    public HouseStyle style() {
        return style;
    }

    /** Whether that kind of change leaves a quote CLEANED. */
    public boolean permits(Cleaning cleaning) {
        return style.permits(cleaning);
    }

    /** The other spellings of a word, those of numbers too, as far as they can be told. */
    public List<String> otherSpellings(String word) {
        return spellings.others(word);
    }

    /** The spelling that stands for all spellings of a word, those of numbers too. */
    public String spelling(String word) {
        return spellings.canonical(word);
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

    /** The short forms that two words that follow each other may be written as: "it is", "it's". */
    public List<String> shortForms(String word, String next) {
        return contractions.shortForms(word, next);
    }

    /** The words in full, in the likeliest reading of the short forms among them. */
    public List<String> inFull(List<String> words) {
        return contractions.full(words);
    }

    /** Whether a word tells a number by itself. */
    public boolean number(String word) {
        return numbers.number(word);
    }

    /** Whether a word alone has a value: "five", "4.9", not "B52". */
    public boolean hasValue(String word) {
        return numbers.value(word) != null;
    }

    /** Whether a word is a number or part of one, or its currency. */
    public boolean partOfNumber(String word) {
        return numbers.partOfNumber(word);
    }

    /**
     * How often each figure stands among words, however it is written; and each word that the language lists as one.
     *
     * @param inUnits whether what may be a unit is one: "48m" are millions or metres
     */
    public Map<String, Integer> figures(List<String> words, boolean inUnits) {
        Map<String, Integer> figures = new HashMap<>();
        numbers.read(wordSpellings.canonical(words), inUnits).stream()
                .filter(word -> word.startsWith(NumberReading.MARK) || NumberReading.hasDigit(word) || lists("figures", word))
                .forEach(word -> figures.merge(word, 1, Integer::sum));
        return figures;
    }

    /** Whether a word may be left out wherever it stands. */
    public boolean filler(String word) {
        return fillers.contains(word);
    }

    /** The phrases that can be asides and begin with a word. */
    public List<List<String>> asidesFrom(String word) {
        return asides.getOrDefault(word, List.of());
    }

    /** Whether a word in round brackets makes them a stage direction. */
    public boolean stageWord(String word) {
        return stageWords.contains(word);
    }

    /** Whether the language lists a word under a heading of its resource. */
    public boolean lists(String heading, String word) {
        return sections.getOrDefault(heading, Set.of()).contains(word);
    }

    /** Whether the language lists a word under a heading, or its ending, written with a hyphen before it. */
    public boolean listsEnding(String heading, String word) {
        return lists(heading, word) || IntStream.range(1, word.length()).anyMatch(i -> lists(heading, "-" + word.substring(i)));
    }

    /** Whether one of the phrases that the language lists under a heading begins at a place of a run of words. */
    public boolean lists(String heading, List<String> words, int at) {
        FigurePhrases listed = phrases.get(heading);
        return listed != null && listed.beginsAt(words, at);
    }

    /** Whether a run of words is one of the phrases that the language lists under a heading. */
    public boolean listsWhole(String heading, List<String> words) {
        FigurePhrases listed = phrases.get(heading);
        return listed != null && listed.contains(words);
    }

    /** Whether one of the phrases that the language lists under a heading ends right before a place of a text. */
    public boolean listsBefore(String heading, CutWords words, int end) {
        List<String> before = new ArrayList<>();
        for (int i = Math.max(0, end - LONGEST_PHRASE); i < end; i++) {
            before.add(words.normal(i));
        }
        return IntStream.range(0, before.size()).anyMatch(i -> listsWhole(heading, before.subList(i, before.size())));
    }

    /** Whether a word may be a month. */
    public boolean month(String word) {
        return numbers.month(word);
    }

    /** Whether a word beside a number belongs to it: a currency, a unit, a size, a month. */
    public boolean counted(String word) {
        return numbers.counted(word);
    }

    /** A word of a text as numbers are read: a month that is another word without its capital keeps it. */
    public String inNumbers(CutWords words, int word) {
        String normal = words.normal(word);
        if (lists("doubtful months", normal) && words.capital(word) && !words.opensSentence(word)) {
            return Character.toUpperCase(normal.charAt(0)) + normal.substring(1);
        }
        return normal;
    }

    /** Whether the language has anything under a heading. */
    public boolean has(String heading) {
        return !sections.getOrDefault(heading, Set.of()).isEmpty();
    }
}
