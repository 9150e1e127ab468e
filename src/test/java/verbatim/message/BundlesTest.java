package verbatim.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every constant that is shown has its words, in each language the same places for what they speak of, and no words are left over. */
class BundlesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("verbatim");

    private final Map<String, Set<String>> keysByBundle = keysByBundle();

    @Test
    void everyConstantHasItsWordsInEnglishAndNoWordsAreLeftOver() {
        assertThat(keysByBundle).isNotEmpty().allSatisfy((bundle, keys) ->
                assertThat(words(bundle, "").stringPropertyNames()).as(bundle).containsExactlyInAnyOrderElementsOf(keys));
        assertThat(bundles("")).as("bundles of rooms without a constant").containsExactlyInAnyOrderElementsOf(keysByBundle.keySet());
    }

    @Test
    void everyBundleHasAGermanOneThatSaysTheSame() {
        assertThat(bundles("_de")).isEqualTo(bundles("")).isNotEmpty().allSatisfy(bundle -> {
            var english = words(bundle, "");
            var german = words(bundle, "_de");
            assertThat(german.stringPropertyNames()).as(bundle).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
            english.stringPropertyNames().forEach(key -> assertThat(places(german.getProperty(key), Locale.GERMAN))
                    .as(bundle + ": " + key)
                    .isEqualTo(places(english.getProperty(key), Locale.ENGLISH)));
        });
    }

    /** Of two, a bundle silently takes the last. */
    @Test
    void noKeyStandsThereTwice() {
        for (var language : List.of("", "_de")) {
            assertThat(bundles(language)).allSatisfy(bundle ->
                    assertThat(lines(bundle, language).map(line -> line.split("=", 2)[0])).as(bundle + language).doesNotHaveDuplicates());
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

    private static Set<String> places(String pattern, Locale locale) {
        return new MessageFormat(pattern, locale).getArgumentNames();
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
