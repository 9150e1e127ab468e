package verbatim.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.text.TypedWords;

/**
 * What a person writes about a source.
 *
 * @param title what it is called on the desk and in reports
 * @param citation as one would cite it in print
 * @param url where it can be found
 * @param archiveUrl where a public web archive keeps it
 * @param speakers whose words it holds, by name
 * @param event the occasion it records
 * @param language of its text, ISO 639-1
 * @param codename what a confidential source is called instead of its title; null where it is not confidential
 * @param confirmation what came of asking somebody; with {@link SourceKind#CONFIRMATION} alone
 */
public record SourceDetails(
        String title,
        SourceKind kind,
        Tier tier,
        @Nullable String citation,
        @Nullable String url,
        @Nullable String archiveUrl,
        @Nullable String speakers,
        @Nullable String event,
        @Nullable LocalDate eventDate,
        @Nullable String eventPlace,
        @Nullable String language,
        @Nullable String codename,
        @Nullable Confirmation confirmation) {

    private static final int LONGEST = 2_000;
    /** The title is indexed, and an index of PostgreSQL takes no longer ones in every script. */
    private static final int LONGEST_TITLE = 500;

    private static final int LONGEST_ANSWER = 20_000;

    /** Trims every text; an empty one is as good as none. */
    public SourceDetails {
        title = TypedWords.kept(title);
        citation = TypedWords.keptOrNone(citation);
        url = TypedWords.keptOrNone(url);
        archiveUrl = TypedWords.keptOrNone(archiveUrl);
        speakers = TypedWords.keptOrNone(speakers);
        event = TypedWords.keptOrNone(event);
        eventPlace = TypedWords.keptOrNone(eventPlace);
        language = TypedWords.keptOrNone(language);
        codename = TypedWords.keptOrNone(codename);
    }

    /** The least that a source needs. */
    public static SourceDetails brief(String title, SourceKind kind, Tier tier, @Nullable String citation, @Nullable String url) {
        return new SourceDetails(title, kind, tier, citation, url, null, null, null, null, null, null, null, null);
    }

    /** What stands against these details; empty where nothing does. */
    public List<Refusal> objections() {
        var found = new ArrayList<Refusal>();
        if (title.isEmpty()) {
            found.add(Refusal.of(SourceRefusal.NO_TITLE));
        }
        if (title.length() > LONGEST_TITLE || codename != null && codename.length() > LONGEST_TITLE) {
            found.add(Refusal.of(SourceRefusal.TITLE_TOO_LONG, LONGEST_TITLE));
        }
        if (Stream.of(citation, url, archiveUrl, speakers, event, eventPlace, language)
                .filter(Objects::nonNull)
                .anyMatch(line -> line.length() > LONGEST)) {
            found.add(Refusal.of(SourceRefusal.LINE_TOO_LONG, LONGEST));
        }
        if (!isAddress(url)) {
            found.add(Refusal.of(SourceRefusal.ADDRESS_NOT_HTTP));
        }
        if (!isAddress(archiveUrl)) {
            found.add(Refusal.of(SourceRefusal.ARCHIVE_NOT_HTTP));
        }
        if (language != null && !language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*")) {
            found.add(Refusal.of(SourceRefusal.LANGUAGE_NO_CODE));
        }
        if (kind == SourceKind.CONFIRMATION) {
            found.addAll(confirmation == null ? List.of(Refusal.of(SourceRefusal.NOTHING_CONFIRMED)) : confirmation.objections());
        }
        if (confirmation != null && confirmation.answer().length() > LONGEST_ANSWER) {
            found.add(Refusal.of(SourceRefusal.ANSWER_TOO_LONG, LONGEST_ANSWER));
        }
        return List.copyOf(found);
    }

    private static boolean isAddress(@Nullable String address) {
        return address == null || address.matches("(?i)https?://[^\\s/]+.*");
    }

    /** What there is, a named line each. */
    public List<String> lines(Sentences sentences) {
        return Stream.of(SourceField.values())
                .flatMap(field -> Stream.ofNullable(field.of(this))
                        .map(value -> sentences.of(SourceChange.Phrase.SAID, field, value)))
                .toList();
    }
}
