package verbatim.article;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.CurrentPerson;
import verbatim.message.Refusal;
import verbatim.text.FoundSpeaker;
import verbatim.text.ParsedText;
import verbatim.text.TextParser;

/**
 * Brings the next edit of an article in: a new revision, of which {@link RevisionStored} tells, so that what was checked of
 * the text before is carried over to it.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class Edits {

    private final ArticleStoring storing;
    private final ArticleReading reading;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final TextParser parser;
    private final TransactionTemplate transaction;

    Edits(
            ArticleStoring storing,
            ArticleReading reading,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            TextParser parser,
            TransactionTemplate transaction) {
        this.storing = storing;
        this.reading = reading;
        this.currentPerson = currentPerson;
        this.events = events;
        this.parser = parser;
        this.transaction = transaction;
    }

    /**
     * The text as it would be stored, to be looked at before it is taken.
     *
     * @throws ImportRefused if it is empty or too long
     */
    public String text(Imported imported) {
        var text = RevisionText.of(imported.text());
        Importing.refuseUnlessFit(text, ArticleDetails.NONE);
        return text.value();
    }

    /**
     * Stores the next revision of an article, all of it or nothing. The text is parsed before the transaction begins, which
     * holds no lock while it is read.
     *
     * @param seen the revision that the person saw
     * @param imported what came, in which the text need not be normalised
     * @throws ImportRefused if the text is empty, too long, or the one that the article has; if somebody brought another
     *     edit in since; or if the thread was interrupted before the end: then nothing is stored
     */
    public RevisionId take(ArticleId id, RevisionId seen, Imported imported) {
        var text = RevisionText.of(imported.text());
        Importing.refuseUnlessFit(text, ArticleDetails.NONE);
        var by = currentPerson.require().id();
        var language = reading.facts(id).orElseThrow().details().language();
        var parsed = parser.parse(text.value(), language);
        Importing.refuseIfStopped();
        return Objects.requireNonNull(transaction.execute(status -> {
            events.publishEvent(new EditComes(id, names(parsed)));
            var article = reading.findToWorkOn(id).orElseThrow();
            refuseUnlessNext(article, seen, text);
            var revision = storing.store(article, imported, text, parsed, by, stored -> Importing.refuseIfStopped());
            Importing.refuseIfStopped();
            return revision;
        }));
    }

    /**
     * Takes the current edit back, as one more revision with the text before it: what the edit did to the passages is undone,
     * as long as nobody has done anything on them since.
     *
     * @param seen the revision that the person saw
     * @throws ImportRefused if it is no edit, if it was signed off, or if anything was done since; then nothing is stored
     */
    public RevisionId takeBack(ArticleId id, RevisionId seen) {
        var by = currentPerson.require().id();
        var earlier = reading.textBefore(seen).orElseThrow(() -> new ImportRefused(List.of(Refusal.of(ImportRefusal.NO_EDIT_TO_TAKE_BACK))));
        var text = RevisionText.of(earlier.text());
        var parsed = parser.parse(text.value(), reading.facts(id).orElseThrow().details().language());
        Importing.refuseIfStopped();
        return Objects.requireNonNull(transaction.execute(status -> {
            events.publishEvent(new EditComes(id, names(parsed)));
            var article = reading.findToWorkOn(id).orElseThrow();
            refuseUnlessNext(article, seen, text);
            return storing.storeAgain(article, earlier, text, parsed, by, stored -> Importing.refuseIfStopped());
        }));
    }

    private static Set<String> names(ParsedText parsed) {
        return parsed.speakers().stream().map(FoundSpeaker::name).collect(Collectors.toSet());
    }

    private static void refuseUnlessNext(ArticleSheet article, RevisionId seen, RevisionText text) {
        if (!article.revision().equals(seen)) {
            throw new ImportRefused(List.of(Refusal.of(ImportRefusal.NEWER_EDIT, article.revisionNumber())));
        }
        if (article.sha256().equals(text.sha256())) {
            throw new ImportRefused(List.of(Refusal.of(ImportRefusal.SAME_EDIT)));
        }
    }
}
