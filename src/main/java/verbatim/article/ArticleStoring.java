package verbatim.article;

import java.time.Clock;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;
import verbatim.text.ParsedText;

/** Stores a text that was read, as a new article or as the next edit of one, with all that was found in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArticleStoring {

    private final Articles articles;
    private final Revisions revisions;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    ArticleStoring(
            Articles articles, Revisions revisions, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Stores it.
     *
     * @param imported what came, in which the text need not be normalised
     * @param passagesStored is told now and then how many passages are stored so far; what it throws undoes all
     */
    ArticleId store(
            Imported imported,
            ArticleDetails details,
            RevisionText text,
            ParsedText parsed,
            PersonId by,
            IntConsumer passagesStored) {
        // A row that another refers to is locked as soon as that is asked, and an administrator's with it who changes
        // roles meanwhile. Thousands of passages take seconds; to ask at the end takes a moment.
        jdbc.sql("set constraints all deferred").update();
        var now = clock.instant();
        var article = articles.save(new Article(details, text.firstWords(), parsed.language(), by, now));
        var revision = revisions.save(new Revision(article.id(), 1, text, TextReading.of(parsed), imported, by, now));
        events.publishEvent(new RevisionStored(
                article.id(), revision.getId(), null, text.value(), parsed, imported.comments(), by, passagesStored));
        return article.id();
    }

    /**
     * Stores the next edit of an article that the caller's transaction has locked.
     *
     * @param current the article as it was until now
     * @param passagesStored is told now and then how many passages are stored so far; what it throws undoes all
     */
    RevisionId store(
            ArticleSheet current, Imported imported, RevisionText text, ParsedText parsed, PersonId by, IntConsumer passagesStored) {
        jdbc.sql("set constraints all deferred").update();
        var next = current.revisionNumber() + 1;
        var revision = revisions.save(new Revision(current.id(), next, text, TextReading.of(parsed), imported, by, clock.instant()));
        events.publishEvent(new RevisionStored(
                current.id(), revision.getId(), current.revision(), text.value(), parsed, imported.comments(), by, passagesStored));
        return revision.getId();
    }
}
