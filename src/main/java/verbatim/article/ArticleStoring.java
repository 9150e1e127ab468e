package verbatim.article;

import java.time.Clock;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
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
    private final ArticleSentences sentences;
    private final JdbcClient jdbc;
    private final Clock clock;

    ArticleStoring(
            Articles articles,
            Revisions revisions,
            ApplicationEventPublisher events,
            ArticleSentences sentences,
            JdbcClient jdbc,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.events = events;
        this.sentences = sentences;
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
        var prints = SentencePrints.of(text.value());
        // A row that another refers to is locked as soon as that is asked, and an administrator's with it who changes
        // roles meanwhile. Thousands of passages take seconds; to ask at the end takes a moment.
        jdbc.sql("set constraints all deferred").update();
        var now = clock.instant();
        var article = articles.save(new Article(details, text.firstWords(), parsed.language(), by, now));
        var revision = revisions.save(new Revision(article.id(), 1, null, text, TextReading.of(parsed), imported, by, now));
        events.publishEvent(new RevisionStored(
                article.id(), revision.getId(), null, null, text.value(), parsed, imported.comments(), by, passagesStored));
        sentences.keep(article.id(), revision.getId(), prints);
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
        return store(current, null, imported, text, parsed, by, passagesStored);
    }

    /** The same of the text that the article had before its current one, which is taken back. */
    RevisionId storeAgain(
            ArticleSheet current, Imported imported, RevisionText text, ParsedText parsed, PersonId by, IntConsumer passagesStored) {
        return store(current, current.revision(), imported, text, parsed, by, passagesStored);
    }

    private RevisionId store(
            ArticleSheet current,
            @Nullable RevisionId takesBack,
            Imported imported,
            RevisionText text,
            ParsedText parsed,
            PersonId by,
            IntConsumer passagesStored) {
        var prints = SentencePrints.of(text.value());
        jdbc.sql("set constraints all deferred").update();
        var next = current.revisionNumber() + 1;
        var revision = revisions.save(new Revision(current.id(), next, takesBack, text, TextReading.of(parsed), imported, by, clock.instant()));
        events.publishEvent(new RevisionStored(
                current.id(), revision.getId(), current.revision(), takesBack, text.value(), parsed, imported.comments(), by, passagesStored));
        sentences.keep(current.id(), revision.getId(), prints);
        return revision.getId();
    }
}
