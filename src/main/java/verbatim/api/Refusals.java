package verbatim.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import verbatim.account.AccountRefusal;
import verbatim.article.ImportRefusal;
import verbatim.document.DocumentRefusal;
import verbatim.message.Refusal;
import verbatim.message.Refused;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.NewerVersion;
import verbatim.passage.PassageRefusal;
import verbatim.passage.others.OthersRefusal;
import verbatim.review.talk.TalkRefusal;
import verbatim.review.work.WorkRefusal;
import verbatim.source.SourceRefusal;

/** How refusals of all rooms are told to programs: by a status of HTTP, codes, and sentences. */
final class Refusals {

    private static final Set<Worded> NOT_THERE = Set.of(
            PassageRefusal.PASSAGE_NOT_THERE, PassageRefusal.ARTICLE_NOT_THERE, PassageRefusal.EVIDENCE_NOT_THERE,
            PassageRefusal.SEARCH_NOT_THERE, PassageRefusal.NOTE_NOT_THERE, PassageRefusal.DOUBT_NOT_THERE,
            SourceRefusal.SOURCE_NOT_THERE, SourceRefusal.SNAPSHOT_NOT_THERE, AccountRefusal.PERSON_NOT_THERE, TalkRefusal.THREAD_NOT_THERE,
            WorkRefusal.ARTICLE_NOT_THERE);

    private static final Set<Worded> FORBIDDEN = Set.of(
            PassageRefusal.ROLE_TOO_LOW, PassageRefusal.NOTE_OF_ANOTHER, SourceRefusal.NOT_NAMED, ImportRefusal.NOT_BEGUN_BY_YOU,
            TalkRefusal.POST_OF_ANOTHER, TalkRefusal.ASKED_BY_ANOTHER);

    private static final Set<Worded> OVERTAKEN =
            Set.of(PassageRefusal.NEWER_VERSION, ImportRefusal.NEWER_EDIT, ImportRefusal.NEWER_DETAILS, AccountRefusal.NEWER_ROLE);

    private Refusals() {}

    /** The status that says most of it. */
    static HttpStatus status(Refused refused) {
        if (refused instanceof ApiRefused own) {
            return own.status();
        }
        var code = refused.refusals().getFirst().code();
        if (refused instanceof NewerVersion || OVERTAKEN.contains(code)) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        if (code == DocumentRefusal.LARGER_THAN_TAKEN || code == OthersRefusal.TOO_LARGE) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        // The same a moment later is taken, as after each collision.
        if (code == PassageRefusal.SPEAKER_HELD) {
            return HttpStatus.CONFLICT;
        }
        if (NOT_THERE.contains(code)) {
            return HttpStatus.NOT_FOUND;
        }
        return FORBIDDEN.contains(code) ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** Each of them. */
    static List<Problem.Reason> reasons(List<Refusal> refusals, Sentences sentences) {
        return refusals.stream()
                .map(refusal -> new Problem.Reason(
                        room(refusal.code()),
                        refusal.code().name(),
                        refusal.args().stream().map(arg -> words(arg, sentences)).toList(),
                        sentences.of(refusal)))
                .toList();
    }

    /** The room whose rule it is. */
    static String room(Worded code) {
        return code.getDeclaringClass().getPackageName().split("\\.", 3)[1];
    }

    private static String words(Object arg, Sentences sentences) {
        return switch (arg) {
            case Worded worded -> worded.name();
            case Sentences.Form form -> form.constant().name();
            case Refusal refusal -> sentences.of(refusal);
            case Sayable value -> value.words(sentences);
            case Collection<?> list -> String.join(", ", list.stream().map(each -> words(each, sentences)).toList());
            default -> String.valueOf(arg);
        };
    }
}
