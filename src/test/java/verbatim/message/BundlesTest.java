package verbatim.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant that is shown has its words, in each language the same places for what they speak of, and no words are left over. */
class BundlesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("verbatim");

    private static final Set<String> PLURALS = Set.of("one", "many", "other");

    private static final Pattern PLACE = Pattern.compile("\\{\\d[^{}]*}|\\{\\d+, (?:plural|select),|(?:one|other|yes|no|=\\d|ARTICLE|SOURCE) \\{");

    /** Words that no sentence of the other languages has. */
    private static final Pattern ENGLISH_WORD = Pattern.compile(
            "\\b(?:the|The|and|And|of|Of|with|With|that|That|this|This|were|you|You|your|Your|which|would|cannot|Cannot|from|From|what|What|who|Who|whose|have|been|its|Its|there|There|they)\\b");

    /** Two colons are no words: they stand before how ICU writes a number. */
    private static final Pattern NOT_FRENCH = Pattern.compile(
            " [;!?»]|« |«[^\u202f]|[^\u202f\u00a0]»| :(?!:)|[\\p{L}\\d)}]:(?=[ {]|$)|[^\u202f][;!?](?=\\s|$|})|\\p{L}'\\p{L}|[„“”]");

    /** "Zitat(e)": what a number should choose. */
    private static final Pattern BOTH_NUMBERS = Pattern.compile("\\p{L}\\(\\p{L}{1,3}\\)");

    private static final Pattern TYPED = Pattern.compile("\\.\\.\\.| …(?=$|})");

    /** A letter by itself, which is no unit behind a figure and no end of an alphabet. */
    private static final Pattern KEY = Pattern.compile("(?<!}|to|bis) [b-z](?=[ ,]|$)");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Words that other languages share with English, or that are names: a sentence of these alone may be the same. */
    private static final Set<String> SHARED = Set.of(
            "action", "actions", "annotations", "archive", "article", "articles", "byte", "bytes", "confirmation", "contraction", "csv",
            "date", "description", "document", "embargo", "excel", "format", "hh", "id", "in", "json", "kb", "markdown", "mb", "message",
            "min", "minute", "minutes", "mm", "mmm", "mmmm", "name", "note", "notes", "original", "page", "passage", "passages", "pdf",
            "person", "post", "problem", "public", "publication", "question", "questions", "revision", "secret", "sha", "slug", "source", "sources", "status",
            "text", "utc", "uuuu", "verbatim", "webhook", "webhooks", "word");

    private final Map<String, Set<String>> keysByBundle = keysByBundle();

    @Test
    void everyConstantHasItsWordsInEnglishAndNoWordsAreLeftOver() {
        assertThat(keysByBundle).isNotEmpty().allSatisfy((bundle, keys) ->
                assertThat(words(bundle, "").stringPropertyNames()).as(bundle).containsExactlyInAnyOrderElementsOf(keys));
        assertThat(bundles("")).as("bundles of rooms without a constant").containsExactlyInAnyOrderElementsOf(keysByBundle.keySet());
    }

    @ParameterizedTest
    @MethodSource("others")
    void everyBundleIsThereInEveryLanguage(Locale language) {
        assertThat(bundles(suffix(language))).isEqualTo(bundles("")).isNotEmpty();

        assertThat(told(language, (english, here, key) -> here.containsKey(key) ? null : english.getProperty(key)))
                .as("to be said in " + language.getDisplayLanguage(Locale.ENGLISH) + ", as in English")
                .isEmpty();
        assertThat(bundles("")).allSatisfy(bundle -> assertThat(words(bundle, "").stringPropertyNames())
                .as("left over in " + bundle + suffix(language))
                .containsAll(words(bundle, suffix(language)).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void eachSaysItOfTheSameThingsByTheSameChoices(Locale language) {
        assertThat(told(language, (english, here, key) -> {
                    var wanted = places(english.getProperty(key), Locale.ENGLISH);
                    var found = places(here.getProperty(key, ""), language);
                    return wanted.equals(found) ? null : "has " + found + ", and English " + wanted;
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothingIsLeftInEnglish(Locale language) {
        assertThat(told(language, (english, here, key) -> {
                    var words = here.getProperty(key, "");
                    var plain = PLACE.matcher(words).replaceAll("");
                    return ENGLISH_WORD.matcher(plain).find()
                                    || words.equals(english.getProperty(key)) && !isShared(plain)
                            ? words
                            : null;
                }))
                .isEmpty();
    }

    @Test
    void frenchHasItsSpacesAndMarks() {
        assertThat(told(Locale.FRENCH, (english, here, key) ->
                        NOT_FRENCH.matcher(here.getProperty(key, "")).find() ? here.getProperty(key) : null))
                .as("a narrow no-break space before ; ! ? » and behind «, a no-break space before a colon, and ’")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aNumberChoosesItsWordsAndThreeDotsAreOneSign(Locale language) {
        assertThat(told(language, (english, here, key) -> {
                    var words = here.getProperty(key, "");
                    return BOTH_NUMBERS.matcher(words).find() || TYPED.matcher(words).find() ? words : null;
                }))
                .isEmpty();
    }

    /** In files that programs read, names stand in the marks of programs. */
    @ParameterizedTest
    @MethodSource("others")
    void wordsStandInTheMarksOfTheLanguage(Locale language) {
        assertThat(told(language, (english, here, key) ->
                        here.getProperty(key, "").contains("\"") && !key.startsWith("LineFault.") ? here.getProperty(key) : null))
                .isEmpty();
    }

    /** A person may have another key there, or none. In French and Spanish a letter can be a word. */
    @Test
    void noKeyIsWrittenIntoASentence() {
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(told(language, (english, here, key) -> KEY.matcher(here.getProperty(key, "")).find() ? here.getProperty(key) : null))
                    .isEmpty();
        }
    }

    /** Of two, a bundle silently takes the last. */
    @Test
    void noKeyStandsThereTwice() {
        for (var language : Sentences.LANGUAGES) {
            assertThat(bundles(suffix(language))).allSatisfy(bundle ->
                    assertThat(lines(bundle, suffix(language)).map(line -> line.split("=", 2)[0])).as(bundle + suffix(language)).doesNotHaveDuplicates());
        }
    }

    /** What is shown because something happened; what is shown because it is stored is asked of the enum as a whole. */
    @Test
    void nothingIsSaidWithoutARuleThatSaysIt() {
        var never = worded()
                .filter(type -> type.getSimpleName().matches(".*(Refusal|Fault|News|Line|Step)"))
                .filter(type -> !type.getName().equals("verbatim.passage.CheckState$Step"))
                .flatMap(type -> type.getFields().stream()
                        .filter(field -> field.getRawType().equals(type))
                        .filter(field -> field.getAccessesToSelf().stream().map(JavaFieldAccess::getOriginOwner).allMatch(type::equals))
                        .map(field -> type.getSimpleName() + "." + field.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(never).isEmpty();
    }

    static Stream<Locale> all() {
        return Sentences.LANGUAGES.stream();
    }

    static Stream<Locale> others() {
        return Sentences.LANGUAGES.stream().filter(language -> !language.equals(Locale.ENGLISH));
    }

    private static boolean isShared(String words) {
        return WORD.matcher(words).results().allMatch(word -> SHARED.contains(word.group().toLowerCase(Locale.ROOT)));
    }

    private static String suffix(Locale language) {
        return language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
    }

    /** What is to be said of a key; null where nothing is. */
    private interface Fault {
        @Nullable String of(Properties english, Properties here, String key);
    }

    private static List<String> told(Locale language, Fault fault) {
        return bundles("").stream()
                .flatMap(bundle -> {
                    var english = words(bundle, "");
                    var here = words(bundle, suffix(language));
                    return new TreeSet<>(english.stringPropertyNames()).stream().flatMap(key ->
                            Stream.ofNullable(fault.of(english, here, key)).map(what -> bundle + suffix(language) + ": " + key + "=" + what));
                })
                .toList();
    }

    private static Stream<JavaClass> worded() {
        return HOUSE.stream().filter(type -> type.isEnum() && type.isAssignableTo(Worded.class));
    }

    private static Map<String, Set<String>> keysByBundle() {
        return worded()
                .map(JavaClass::reflect)
                .collect(Collectors.toMap(Sentences::bundleName, BundlesTest::keys, BundlesTest::both, TreeMap::new));
    }

    private static Set<String> keys(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(Worded.class::cast)
                .flatMap(constant -> Stream.concat(
                        Stream.of(Sentences.key(constant)),
                        constant.forms().stream().map(form -> Sentences.key(constant) + "." + form)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a sentence speaks of: each argument with its kind, and, where it chooses, between what. A language has its own plurals. */
    private static Set<String> places(String sentence, Locale locale) {
        new MessageFormat(sentence, locale);
        var pattern = new MessagePattern(sentence);
        var found = new TreeSet<String>();
        var open = new ArrayDeque<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START -> {
                    open.push(pattern.getSubstring(pattern.getPart(i + 1)) + " " + part.getArgType());
                    found.add(open.peek());
                }
                case ARG_LIMIT -> open.pop();
                case ARG_SELECTOR -> {
                    var chosen = pattern.getSubstring(part);
                    if (!PLURALS.contains(chosen)) {
                        found.add(open.peek() + " " + chosen);
                    }
                }
                default -> {}
            }
        }
        return found;
    }

    private static Set<String> bundles(String language) {
        var folder = Path.of("src", "main", "resources");
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("messages" + language + ".properties"))
                    .map(file -> Objects.requireNonNull(folder.relativize(file).getParent()).toString().replace('\\', '/') + "/messages")
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Stream<String> lines(String bundle, String language) {
        try {
            return Files.readAllLines(file(bundle, language)).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Path file(String bundle, String language) {
        return Path.of("src", "main", "resources", bundle + language + ".properties");
    }

    private static Properties words(String bundle, String language) {
        var file = file(bundle, language);
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return words;
    }
}
