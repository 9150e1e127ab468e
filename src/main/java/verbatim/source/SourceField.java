package verbatim.source;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/** One thing that is said of a source, in the order in which it is shown. */
public enum SourceField implements Worded {
    TITLE(SourceDetails::title),
    KIND(SourceDetails::kind),
    TIER(details -> new Sentences.Form("label", details.tier())),
    CITATION(SourceDetails::citation),
    ADDRESS(SourceDetails::url),
    ARCHIVE(SourceDetails::archiveUrl),
    SPEAKERS(SourceDetails::speakers),
    EVENT(SourceDetails::event),
    EVENT_DATE(SourceDetails::eventDate),
    EVENT_PLACE(SourceDetails::eventPlace),
    LANGUAGE(SourceDetails::language),
    CODENAME(SourceDetails::codename),
    ASKED_WHOM(ofConfirmation(Confirmation::askedWhom)),
    ASKED_AS(ofConfirmation(Confirmation::askedAs)),
    ASKED_HOW(ofConfirmation(Confirmation::askedHow)),
    ASKED_ON(ofConfirmation(Confirmation::askedOn)),
    ANSWER(ofConfirmation(Confirmation::answer)),
    /** All of it at once, as an older build wrote it and nothing reads it any more. */
    AS_WRITTEN(details -> null);

    private final Function<SourceDetails, @Nullable Object> value;

    SourceField(Function<SourceDetails, @Nullable Object> value) {
        this.value = value;
    }

    /** What the details say: words, a day, or a constant that has words; null where they say nothing. */
    @Nullable Object of(SourceDetails details) {
        return value.apply(details);
    }

    private static Function<SourceDetails, @Nullable Object> ofConfirmation(Function<Confirmation, @Nullable Object> value) {
        return details -> details.confirmation() == null ? null : value.apply(details.confirmation());
    }
}
