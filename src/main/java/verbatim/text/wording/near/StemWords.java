package verbatim.text.wording.near;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.Language;

/** Which words of a language tell what is spoken of, and the stems that they are compared by. */
final class StemWords {

    private final String code;
    /** Null where there is none that knows the small words. */
    private final @Nullable Language language;

    StemWords(String code) {
        this.code = code;
        this.language = Language.KNOWN.contains(code) ? Language.read(code) : null;
    }

    boolean tells(String word) {
        return language == null || !language.small(word);
    }

    int hash(String word) {
        return Stem.of(word, code).hashCode();
    }
}
