package verbatim.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must not be kept and is to go for good. */
public sealed interface Erasure {

    /** Stands in the place of words that were erased. */
    String IN_PLACE = "█████";

    /** The shortest words that can be erased, in letters: shorter ones stand in too much that was not meant. */
    int SHORTEST = 2;

    /** The article or the source. */
    UUID subject();

    /** Of what kind it is. */
    ErasureKind kind();

    /** An article, with its texts and all that was done on it. */
    record OfArticle(UUID subject) implements Erasure {
        @Override
        public ErasureKind kind() {
            return ErasureKind.ARTICLE;
        }
    }

    /** A source: what is said of it, what was captured of it, and what was cited from it. That it was cited stays. */
    record OfSource(UUID subject) implements Erasure {
        @Override
        public ErasureKind kind() {
            return ErasureKind.SOURCE;
        }
    }

    /**
     * Words in what people wrote beside an article's passages: notes, questions and answers, reasons, searches. Not in its
     * text, and not in the texts of sources: those go as a whole, or what their hashes bear out would not be true any more.
     *
     * @param subject the article
     * @param words as they were written, whatever their capitals and blanks
     */
    record OfWords(UUID subject, String words) implements Erasure {

        @Override
        public ErasureKind kind() {
            return ErasureKind.WORDS;
        }

        /** Whether one of the words of a typed value, as the database keeps it, holds them. */
        public boolean isIn(@Nullable Object written) {
            return written != null && TypedValues.isAnyWord(written.toString(), text -> !hidden(text).equals(text));
        }

        /** A text without them. */
        public String hidden(String text) {
            return pattern().matcher(text).replaceAll(IN_PLACE);
        }

        private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

        private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019\u02BC]");

        /** Whole words only: "Ann" is not in "Annual". */
        private Pattern pattern() {
            var composed = Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD)
                    .map(form -> written(Normalizer.normalize(words, form)))
                    .distinct()
                    .collect(Collectors.joining("|"));
            return Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\p{N}])(?:" + composed + ")(?![\\p{L}\\p{M}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        /** With any blanks between the words, those that do not break lines too, and any apostrophes. */
        private static String written(String words) {
            return BLANKS.splitAsStream(words)
                    .filter(word -> !word.isEmpty())
                    .map(word -> Arrays.stream(APOSTROPHE.split(word, -1)).map(Pattern::quote).collect(Collectors.joining(APOSTROPHE.pattern())))
                    .collect(Collectors.joining(BLANKS.pattern()));
        }
    }
}
