package verbatim.passage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.others.OthersRow;

/** What the words of a file mean that says what others concluded: the desk's codes, or its words in the languages of the reports. */
final class OthersWords {

    private static final List<Sentences> LANGUAGES = Stream.of("en", "de", "fr", "es").map(Locale::of).map(Sentences::in).toList();

    private final Map<String, Finding> meanings;

    /** @param meanings of words that a person has said */
    OthersWords(Map<String, Finding> meanings) {
        this.meanings = meanings;
    }

    /** What a row concludes: where it does not say it outright, what it is filed under may, if that is one finding. */
    @Nullable Finding concluded(OthersRow row) {
        var said = row.finding();
        if (said != null) {
            return Optional.ofNullable(meanings.get(said)).or(() -> meant(said, Finding.values())).orElse(null);
        }
        var filed = row.tags().stream()
                .flatMap(tag -> Stream.ofNullable(meanings.get(tag)).findFirst().or(() -> coded(tag)).stream())
                .distinct()
                .toList();
        return filed.size() == 1 ? filed.getFirst() : null;
    }

    /** Words that mean a finding only here are no more than words in a tag. */
    private static Optional<Finding> coded(String tag) {
        return Arrays.stream(Finding.values()).filter(finding -> finding.name().equals(tag)).findFirst();
    }

    /** What a row takes its words for. */
    static @Nullable PassageKind kind(OthersRow row) {
        var said = row.kind();
        return said == null ? null : meant(said, PassageKind.values()).orElse(null);
    }

    /** Whether it takes them for a quote; null where nothing says so. */
    static @Nullable Boolean isQuote(OthersRow row, @Nullable Finding concluded) {
        var kind = kind(row);
        if (kind != null) {
            return kind.isQuote();
        }
        return concluded == null ? null : (Boolean) concluded.fits(PassageKind.DIRECT);
    }

    private static <E extends Enum<E> & Worded> Optional<E> meant(String words, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(words) || LANGUAGES.stream().anyMatch(language -> language.of(one).equalsIgnoreCase(words)))
                .findFirst();
    }

    /** What its note is filed under: its tags but for the one that is its conclusion; and a conclusion that has no meaning here. */
    List<String> tags(OthersRow row) {
        var said = row.finding();
        if (said != null) {
            return concluded(row) == null ? Stream.concat(Stream.of(said), row.tags().stream()).distinct().toList() : row.tags();
        }
        return concluded(row) == null
                ? row.tags()
                : row.tags().stream().filter(tag -> !meanings.containsKey(tag) && coded(tag).isEmpty()).toList();
    }
}
