package verbatim.passage;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.ErasedThing;
import verbatim.account.Erasure;
import verbatim.account.ToErase;
import verbatim.source.SourceLocator;

/** Takes words out of what people wrote beside an article's passages, in its history too. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedWords {

    private static final String OF_ARTICLE = "passage_id in (select id from passage where article_id = :id)";

    private final TypedRows rows;
    private final Passages passages;
    private final PassageWork work;
    private final JdbcClient jdbc;

    ErasedWords(TypedRows rows, Passages passages, PassageWork work, JdbcClient jdbc) {
        this.rows = rows;
        this.passages = passages;
        this.work = work;
        this.jdbc = jdbc;
    }

    void erase(Erasure.OfWords what, ToErase erased) {
        var article = what.subject();
        jdbc.sql("select id from passage where article_id = :id order by id for update").param("id", article).query(UUID.class).list();
        var touched = touched(what);
        // What others wrote says who they are as well.
        erased.gone(
                ErasedThing.NOTES,
                text("note", "text", what)
                        + rows.change("note", "others", OF_ARTICLE, article, OthersNote.class, whose -> whose.shown(what::hidden)));
        forgetFiles(what);
        erased.gone(
                ErasedThing.QUESTIONS,
                text("question", "question", what) + text("question", "put_to", what) + text("question", "answer", what)
                        + text("question", "answer_from", what));
        erased.gone(
                ErasedThing.SEARCHES,
                text("search_record", "searched_for", what) + text("search_record", "covers", what)
                        + rows.change("search_record", "searched_in", OF_ARTICLE, article, SearchPlace.class, place -> place.shown(what::hidden)));
        erased.gone(
                ErasedThing.DOUBTS,
                text("doubt", "note", what)
                        + rows.change("doubt", "matter", OF_ARTICLE, article, DoubtMatter.class, matter -> matter.shown(what::hidden)));
        // What was compared says what stands in a source's text; that goes with the source.
        var typed = OF_ARTICLE + " and snapshot_id is null";
        erased.gone(
                ErasedThing.EVIDENCE,
                rows.change("evidence", "excerpt", typed, article, what::hidden)
                        + rows.change("evidence", "not_in_text", OF_ARTICLE, article, what::hidden)
                        + rows.change("evidence", "locator", typed, article, SourceLocator.class, place -> place.shown(what::hidden)));
        for (var column : Set.of(
                "finding_reason", "original_words", "translator", "dismissal_reason", "approval_reason", "correction")) {
            erased.gone(ErasedThing.FINDINGS, rows.change("passage", column, "article_id = :id", article, what::hidden));
        }
        erased.gone(
                ErasedThing.HISTORY,
                history("before", what) + history("after", what) + text("passage_change", "reason", what));
        erased.gone(ErasedThing.DRAFTS, drafts(what));
        tell(touched, erased);
    }

    private int text(String table, String column, Erasure.OfWords what) {
        return rows.change(table, column, OF_ARTICLE, what.subject(), what::hidden);
    }

    private int history(String column, Erasure.OfWords what) {
        return rows.change("passage_change", column, OF_ARTICLE, what.subject(), ChangeValue.class, value -> value.shown(what::hidden));
    }

    /** Drafts are nobody's work yet, and are written anew; what can take an edit back repeats reasons, and does not outlast them. */
    private int drafts(Erasure.OfWords what) {
        int gone = 0;
        for (var draft : jdbc.sql("select person_id, passage_id, field, words from draft where " + OF_ARTICLE)
                .param("id", what.subject())
                .query()
                .listOfRows()) {
            if (isIn(what, draft.get("words"))) {
                gone += jdbc.sql("delete from draft where person_id = :person and passage_id = :passage and field = :field")
                        .param("person", draft.get("person_id"))
                        .param("passage", draft.get("passage_id"))
                        .param("field", draft.get("field"))
                        .update();
            }
        }
        for (var step : jdbc.sql("select revision_id, step::text as step from edit_step where " + OF_ARTICLE)
                .param("id", what.subject())
                .query()
                .listOfRows()) {
            if (isIn(what, step.get("step"))) {
                for (var table : Set.of("edit_step", "edit_work")) {
                    jdbc.sql("delete from " + table + " where revision_id = :revision").param("revision", step.get("revision_id")).update();
                }
            }
        }
        return gone;
    }

    /** What takes a file of others back repeats what was concluded, and its name may say whose it is. */
    private void forgetFiles(Erasure.OfWords what) {
        for (var file : jdbc.sql("select id, concat_ws(' ', file, kept::text) as words from found_import where article_id = :id")
                .param("id", what.subject())
                .query()
                .listOfRows()) {
            if (isIn(what, file.get("words"))) {
                jdbc.sql("delete from found_import where id = :id").param("id", file.get("id")).update();
            }
        }
    }

    private static boolean isIn(Erasure.OfWords what, @Nullable Object written) {
        var text = String.valueOf(written);
        return !what.hidden(text).equals(text);
    }

    /** The passages beside which the words were written. */
    private Set<PassageId> touched(Erasure.OfWords what) {
        var touched = new TreeSet<PassageId>((one, other) -> one.value().compareTo(other.value()));
        jdbc.sql("""
                        select id, concat_ws(' ', finding_reason, original_words, translator, dismissal_reason, approval_reason, correction)
                        from passage where article_id = :id
                        union all select n.passage_id, concat_ws(' ', n.text, n.others::text) from note n join passage p on p.id = n.passage_id where p.article_id = :id
                        union all select q.passage_id, concat_ws(' ', q.question, q.put_to, q.answer, q.answer_from)
                            from question q join passage p on p.id = q.passage_id where p.article_id = :id
                        union all select s.passage_id, concat_ws(' ', s.searched_for, s.covers, s.searched_in::text)
                            from search_record s join passage p on p.id = s.passage_id where p.article_id = :id
                        union all select e.passage_id, concat_ws(' ', e.excerpt, e.not_in_text, e.locator::text)
                            from evidence e join passage p on p.id = e.passage_id where p.article_id = :id and e.snapshot_id is null
                        union all select d.passage_id, concat_ws(' ', d.note, d.matter::text)
                            from doubt d join passage p on p.id = d.passage_id where p.article_id = :id
                        union all select c.passage_id, concat_ws(' ', c.before::text, c.after::text, c.reason)
                            from passage_change c join passage p on p.id = c.passage_id where p.article_id = :id""")
                .param("id", what.subject())
                .query(row -> {
                    if (isIn(what, row.getString(2))) {
                        touched.add(new PassageId(row.getObject(1, UUID.class)));
                    }
                });
        return touched;
    }

    /** A row of history says so; it is no change of what was checked, so that a sign-off stands. */
    private void tell(Set<PassageId> touched, ToErase erased) {
        for (var id : touched) {
            passages.findToChange(id).ifPresent(passage -> {
                passage.erased(erased.by(), erased.at());
                work.announce(passage);
            });
        }
        passages.flush();
    }
}
