package verbatim.comparison;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Languages as people write them: "French", "français", "fr", "fr-CH". */
public final class LanguageName {

    private LanguageName() {}

    /** The ISO 639-1 code of what a person wrote; empty where it is no language that Java knows. */
    public static Optional<String> code(String written) {
        var primary = written.strip().split("[-_\\s(]", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.equals(primary) || isNamed(Locale.of(code), primary))
                .findFirst();
    }

    private static boolean isNamed(Locale language, String name) {
        return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                || language.getDisplayLanguage(language).equalsIgnoreCase(name);
    }

    /** In a language: "French", "Französisch". */
    public static String in(Locale language, String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(language);
    }

    /** Whether two codes are of one language, whatever the regions. */
    public static boolean isSame(String one, String other) {
        return primary(one).equals(primary(other));
    }

    /** The two ways to write Norwegian have codes of their own. */
    private static String primary(String code) {
        var primary = Locale.forLanguageTag(code).getLanguage();
        return primary.equals("nb") || primary.equals("nn") ? "no" : primary;
    }
}
