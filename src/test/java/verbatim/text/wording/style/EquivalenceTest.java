package verbatim.text.wording.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is told quickly of plain words is what all rules together say. */
class EquivalenceTest {

    /** Words that are written in several ways, by each of the rules, and some that are not. */
    private static final List<String> WORDS = List.of("colour", "color", "organise", "organize", "per", "cent", "percent", "%",
            "health", "care", "healthcare", "it", "is", "it's", "can", "not", "can't", "cannot", "we", "have", "we've", "the",
            "a", "and", "five", "5", "twenty", "twenty-five", "25", "hundred", "100", "million", "dollars", "$", "third", "3rd",
            "half", "½", "mill", "river", "bridge", "ok", "okay", "town", "hall");

    private static final List<Rulebook> STYLES = List.of(
            new Rulebook(HouseStyle.standard("en")),
            new Rulebook(HouseStyle.standard("en").permitting(EnumSet.of(Cleaning.CONTRACTION, Cleaning.NUMBER_SPELLING))),
            new Rulebook(HouseStyle.standard("en").permitting(EnumSet.of(Cleaning.SPELLING))),
            new Rulebook(HouseStyle.standard("de")),
            new Rulebook(HouseStyle.standard("fr")));

    private static final Map<String, List<String>> NAMED = new ConcurrentHashMap<>();

    @Property(tries = 2_000)
    void theQuickAnswerIsThatOfAllRules(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> quote = words(random);
        // Two runs drawn by chance are hardly ever the same: one is the other with a word or two changed.
        List<String> source = new ArrayList<>(quote);
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            int at = random.nextInt(source.size());
            switch (random.nextInt(3)) {
                case 0 -> source.set(at, word(random));
                case 1 -> source.add(at, word(random));
                default -> source.set(at, source.get(at) + (source.size() > at + 1 ? source.remove(at + 1) : ""));
            }
        }
        for (Rulebook rules : STYLES) {
            Set<Cleaning> quick = new Equivalence(rules).of(quote, source);
            if (!quote.equals(source)) {
                assertThat(quick).as(quote + " " + source).isEqualTo(new Equivalence(rules).byAllRules(quote, source));
            }
        }
    }

    @Property(tries = 1_000)
    void theQuickAnswerIsThatOfAllRulesForAllWordsThatTheRulesName(@ForAll long seed) {
        Random random = new Random(seed);
        for (Rulebook rules : STYLES) {
            List<String> named = NAMED.computeIfAbsent(rules.style().language(), EquivalenceTest::named);
            List<String> quote = some(named, random);
            List<String> source = random.nextInt(4) == 0 ? some(named, random) : changed(quote, named, random);
            if (!quote.equals(source)) {
                assertThat(new Equivalence(rules).of(quote, source)).as(quote + " " + source)
                        .isEqualTo(new Equivalence(rules).byAllRules(quote, source));
            }
        }
    }

    @Property(tries = 1_000)
    void whatNoNumberMayTakeIsReadAsItStandsWhateverStandsBesideIt(@ForAll long seed) {
        Random random = new Random(seed);
        for (Rulebook rules : STYLES) {
            List<String> words = some(NAMED.computeIfAbsent(rules.style().language(), EquivalenceTest::named), random);
            Predicate<String> kept = word -> !rules.numbers().mayTake(word);
            for (boolean inUnits : new boolean[] {false, true}) {
                assertThat(rules.numbers().read(words, inUnits)).as("%s", words)
                        .filteredOn(kept.and(word -> !word.startsWith(NumberReading.MARK)))
                        .isEqualTo(words.stream().filter(kept).toList());
            }
        }
    }

    @Test
    void aWordOfAUnitADateOrATimeMayBeTakenIntoANumber() {
        NumberReading english = STYLES.getFirst().numbers();
        assertThat(List.of("kilometres", "per", "percent", "october", "May", "of", "the", "p.m", "third", "dollars", "us", "half",
                "point", "twenty", "7:30", "a", "and")).allMatch(english::mayTake);
        assertThat(List.of("mill", "river", "we", "not", "says")).noneMatch(english::mayTake);
    }

    /** Every word that a language's resource and its usual house style name, and figures as they are written. */
    private static List<String> named(String language) {
        List<String> named = new ArrayList<>(List.of("5", "25", "7:30", "7.30", "48m", "3rd", "1/2", "25/12/2024", "500,000", "30pm",
                "19h30", "1°", "$", "€", "us", "mill", "river"));
        LanguageSections.read(language).lines("doubtful months")
                .forEach(month -> named.add(Character.toUpperCase(month.charAt(0)) + month.substring(1)));
        LanguageSections.read(language).sections().values().forEach(text -> named.addAll(Spellings.cut(text, language)));
        for (StyleList list : StyleList.values()) {
            named.addAll(Spellings.cut(HouseStyle.standard(language).list(list), language));
        }
        return named;
    }

    private static List<String> some(List<String> named, Random random) {
        return Stream.generate(() -> named.get(random.nextInt(named.size()))).limit(1 + random.nextInt(6)).toList();
    }

    private static List<String> changed(List<String> quote, List<String> named, Random random) {
        List<String> source = new ArrayList<>(quote);
        String word = named.get(random.nextInt(named.size()));
        int at = random.nextInt(source.size());
        if (random.nextBoolean()) {
            source.set(at, word);
        } else {
            source.add(at, word);
        }
        return source;
    }

    @Property(tries = 2_000)
    void wordsOfWhichNoneMayBeOfANumberAreReadAsTheyStand(@ForAll long seed) {
        List<String> words = words(new Random(seed));
        for (Rulebook rules : STYLES) {
            if (words.stream().noneMatch(rules.numbers()::mayBeOfNumber)) {
                assertThat(rules.numbers().read(words)).isEqualTo(words);
            }
        }
    }

    @Test
    void spellingsJoinedWordsShortFormsAndNumbersAreTheSame() {
        Equivalence english = new Equivalence(STYLES.getFirst());
        assertThat(english.of(List.of("colour"), List.of("color"))).containsExactly(Cleaning.SPELLING);
        assertThat(english.of(List.of("town", "hall"), List.of("townhall"))).containsExactly(Cleaning.SPELLING);
        assertThat(english.of(List.of("it's"), List.of("it", "is"))).contains(Cleaning.CONTRACTION);
        assertThat(english.of(List.of("25"), List.of("twenty", "five"))).contains(Cleaning.NUMBER_SPELLING);
        assertThat(english.of(List.of("mill"), List.of("river"))).isNull();
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int length = 1 + random.nextInt(5); length > 0; length--) {
            words.add(word(random));
        }
        return words;
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
