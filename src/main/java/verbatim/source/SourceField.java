package verbatim.source;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/** One thing that is said of a source, in the order in which it is shown. */
public enum SourceField implements Worded {
    TITLE,
    KIND,
    TIER,
    CITATION,
    ADDRESS,
    ARCHIVE,
    SPEAKERS,
    EVENT,
    EVENT_DATE,
    EVENT_PLACE,
    LANGUAGE,
    CODENAME,
    ASKED_WHOM,
    ASKED_AS,
    ASKED_HOW,
    ASKED_ON,
    ASKED_FORM,
    ANSWER,
    /** All of it at once, as an older build wrote it and nothing reads it any more. */
    AS_WRITTEN;

    /** What the details say: words, a day, or a constant that has words; null where they say nothing. */
    @Nullable Object of(SourceDetails details) {
        return switch (this) {
            case TITLE -> details.title();
            case KIND -> details.kind();
            case TIER -> new Sentences.Form("label", details.tier());
            case CITATION -> details.citation();
            case ADDRESS -> details.url();
            case ARCHIVE -> details.archiveUrl();
            case SPEAKERS -> details.speakers();
            case EVENT -> details.event();
            case EVENT_DATE -> details.eventDate();
            case EVENT_PLACE -> details.eventPlace();
            case LANGUAGE -> details.language();
            case CODENAME -> details.codename();
            case ASKED_WHOM -> asked(details, Confirmation::askedWhom);
            case ASKED_AS -> asked(details, Confirmation::askedAs);
            case ASKED_HOW -> asked(details, Confirmation::askedHow);
            case ASKED_ON -> asked(details, Confirmation::askedOn);
            case ASKED_FORM -> asked(details, Confirmation::askedForm);
            case ANSWER -> asked(details, Confirmation::answer);
            case AS_WRITTEN -> null;
        };
    }

    private static @Nullable Object asked(SourceDetails details, Function<Confirmation, @Nullable Object> what) {
        return details.confirmation() == null ? null : what.apply(details.confirmation());
    }
}
