package verbatim.passage;

import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;

/** Makes a sentence of each row of a passage's history, in one language. */
public final class ChangeSentences {

    private final Sentences sentences;

    private ChangeSentences(Sentences sentences) {
        this.sentences = sentences;
    }

    /** In a language. */
    public static ChangeSentences in(Sentences sentences) {
        return new ChangeSentences(sentences);
    }

    /** Who did what, and why where a reason was given. */
    public String of(ChangeRow row) {
        var done = done(row);
        var why = row.reason() == null ? done : sentences.of(HistoryPhrase.BECAUSE, done, row.reason().words(sentences));
        return row.undone() ? sentences.of(HistoryPhrase.TAKEN_BACK, why) : why;
    }

    private String done(ChangeRow row) {
        var by = row.by() == null ? sentences.of(HistoryPhrase.SYSTEM) : row.by();
        var after = words(row.after());
        return switch (row.what()) {
            case FOUND -> after == null ? sentences.of(HistoryPhrase.FOUND) : sentences.of(HistoryPhrase.FOUND_BY, after);
            case MARKED -> after == null ? sentences.of(HistoryPhrase.MARKED, by) : sentences.of(HistoryPhrase.BROUGHT_IN, by, after);
            case CHECKER -> sentences.of(HistoryPhrase.IS_CHECKER, after == null ? by : after);
            case STATE -> row.step() == null
                    ? sentences.of(HistoryPhrase.CHANGED_STATE, by)
                    : sentences.of(HistoryPhrase.TOOK_STEP, by, row.step());
            case UNDONE -> sentences.of(HistoryPhrase.UNDID, by, String.valueOf(words(row.before())));
            case WORDS, KIND, CLAIM_KINDS, FINDING, FLAGS, CORRECTION, SPEAKER, EVIDENCE_ADDED, EVIDENCE_WITHDRAWN, SEARCH_RECORDED, SEARCH_WITHDRAWN,
                NOTE_WRITTEN, NOTE_EDITED, QUESTION_ASKED, QUESTION_ANSWERED, DISMISSAL_ASKED, DISMISSAL_REFUSED,
                SOURCE_MOVED, OCCASION_COVERED, DOUBT_RAISED, DOUBT_SETTLED, DOUBT_REOPENED, MADE_PUBLIC,
                NOT_PUBLIC, ERASED ->
                changed(by, row.what(), words(row.before()), after);
        };
    }

    private String changed(String by, ChangeKind what, @Nullable String before, @Nullable String after) {
        if (before != null) {
            return sentences.of(HistoryPhrase.CHANGED, by, what, before, after == null ? HistoryPhrase.NOTHING : after);
        }
        return after == null
                ? sentences.of(HistoryPhrase.DID, by, what)
                : sentences.of(HistoryPhrase.DID_SO, by, what, after);
    }

    /** No flag at all says as little as no value. */
    private @Nullable String words(@Nullable ChangeValue value) {
        var words = value == null ? "" : value.words(sentences);
        return words.isEmpty() ? null : words;
    }
}
