package verbatim.passage;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.ErasedThing;
import verbatim.account.Erasure;
import verbatim.account.ToErase;
import verbatim.article.ArticleId;
import verbatim.speaker.SpeakerErasing;

/** Erases what was done on an article's passages, where the article must not be kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkErasing {

    private static final String PASSAGES = " in (select id from passage where article_id = :id)";
    private static final String REVISIONS = " in (select id from revision where article_id = :id)";

    /** Those whom no other article names, and whatever else people called those. */
    private static final String FORGOTTEN_SPEAKERS = """
            with own as (%s), elsewhere as (select speaker_id from article_speaker where article_id <> :id union select speaker_id from passage where article_id <> :id)
            select k.id from speaker k
            where k.id in (select speaker_id from own)
                or k.is_now in (select o.is_now from speaker o where o.id in (select speaker_id from own))
                    and k.id not in (select e.speaker_id from elsewhere e where e.speaker_id is not null)
                    and (k.merged_into is not null or not exists (
                        select from speaker l join elsewhere e on e.speaker_id = l.id where l.is_now = k.is_now))""";

    private static final String OWN_SPEAKERS = """
            select s.speaker_id from article_speaker s where s.article_id = :id
                and not exists (select from article_speaker o where o.speaker_id = s.speaker_id and o.article_id <> :id)
                and not exists (select from passage p where p.speaker_id = s.speaker_id and p.article_id <> :id)""";

    private final JdbcClient jdbc;
    private final ErasedWords words;
    private final ErasedRecords records;
    private final SpeakerErasing speakersErasing;
    private final Announcing announcing;

    WorkErasing(JdbcClient jdbc, ErasedWords words, ErasedRecords records, SpeakerErasing speakersErasing, Announcing announcing) {
        this.jdbc = jdbc;
        this.words = words;
        this.records = records;
        this.speakersErasing = speakersErasing;
        this.announcing = announcing;
    }

    @EventListener
    @Order(ToErase.PASSAGES_FIRST)
    void erase(ToErase erased) {
        switch (erased.what()) {
            case Erasure.OfArticle(var article) -> article(article, erased);
            case Erasure.OfWords of -> words.erase(of, erased);
            case Erasure.OfSource(var source) -> records.erase(source, erased);
        }
    }

    private void article(UUID article, ToErase erased) {
        jdbc.sql("select id from passage where article_id = :id order by id for update").param("id", article).query(UUID.class).list();
        var speakers = jdbc.sql(FORGOTTEN_SPEAKERS.formatted(OWN_SPEAKERS)).param("id", article).query(UUID.class).list();
        delete("own_step", "article_id = :id", article);
        for (var table : List.of("edit_step", "edit_work", "claim_search", "contradiction")) {
            delete(table, "revision_id" + REVISIONS, article);
        }
        erased.gone(ErasedThing.NOTES, delete("note", "passage_id" + PASSAGES, article));
        erased.gone(ErasedThing.QUESTIONS, delete("question", "passage_id" + PASSAGES, article));
        erased.gone(ErasedThing.DOUBTS, delete("doubt", "passage_id" + PASSAGES, article));
        erased.gone(ErasedThing.SEARCHES, delete("search_record", "passage_id" + PASSAGES, article));
        erased.gone(ErasedThing.EVIDENCE, delete("evidence", "passage_id" + PASSAGES, article));
        erased.gone(ErasedThing.DRAFTS, delete("draft", "passage_id" + PASSAGES, article));
        erased.gone(ErasedThing.HISTORY, delete("passage_change", "passage_id" + PASSAGES, article));
        delete("found_import", "article_id = :id", article);
        delete("anchor", "passage_id" + PASSAGES, article);
        delete("proposed_claim", "article_id = :id", article);
        delete("article_speaker", "article_id = :id", article);
        delete("article_source", "article_id = :id", article);
        erased.gone(ErasedThing.PASSAGES, delete("passage", "article_id = :id", article));
        for (var speaker : speakers) {
            speakersErasing.forget(speaker);
            erased.gone(ErasedThing.SPEAKERS, 1);
        }
        announcing.changed(new PassagesChanged(new ArticleId(article), Set.of()));
    }

    private int delete(String table, String where, UUID id) {
        return jdbc.sql("delete from " + table + " where " + where).param("id", id).update();
    }
}
