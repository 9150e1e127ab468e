package verbatim.passage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.ErasedThing;
import verbatim.account.Erasure;
import verbatim.account.ToErase;
import verbatim.account.TypedValues;
import verbatim.passage.TypedRows.Losses;
import verbatim.source.SourceLocator;
import verbatim.speaker.SpeakerErasing;

/** Takes words out of what people wrote beside passages, in their history too. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedWords {

    private static final String OF_ARTICLE = "(select id from passage where article_id = :id)";

    /** Under all names by which the desk knows them. */
    private static final String SPEAKERS =
            "select distinct k.id from passage p join speaker n on n.id = p.speaker_id join speaker k on k.is_now = n.is_now where p.id in ";

    private final TypedRows rows;
    private final SpeakerErasing speakers;
    private final Passages passages;
    private final PassageWork work;
    private final JdbcClient jdbc;

    ErasedWords(TypedRows rows, SpeakerErasing speakers, Passages passages, PassageWork work, JdbcClient jdbc) {
        this.rows = rows;
        this.speakers = speakers;
        this.passages = passages;
        this.work = work;
        this.jdbc = jdbc;
    }

    /** Of an article's passages, whose rows this locks. */
    void erase(Erasure.OfWords what, ToErase erased) {
        jdbc.sql("select id from passage where article_id = :id order by id for update").param("id", what.subject()).query(UUID.class).list();
        var losses = hide(OF_ARTICLE, what.subject(), what::hidden);
        erased.gone(ErasedThing.DRAFTS, forget(OF_ARTICLE, "(cast(:id as uuid))", what.subject(), what::hidden));
        losses.tell(erased);
        tell(losses.passages(), erased);
    }

    /** Of one passage that the caller has locked. */
    Losses hide(PassageId passage, UnaryOperator<String> hiding, ToErase erased) {
        var alone = "(cast(:id as uuid))";
        var losses = hide(alone, passage.value(), hiding);
        erased.gone(ErasedThing.DRAFTS, forget(alone, "(select article_id from passage where id = :id)", passage.value(), hiding));
        return losses;
    }

    /** Whatever would bring this source's records back when somebody takes a step or an edit back. */
    void forgetStepsWith(UUID source) {
        var cites = " where strpos(step::text, (:id)::text) > 0";
        jdbc.sql("delete from own_step" + cites).param("id", source).update();
        for (var revision : jdbc.sql("select distinct revision_id from edit_step" + cites).param("id", source).query(UUID.class).list()) {
            forgetEdit(revision);
        }
    }

    private Losses hide(String which, UUID id, UnaryOperator<String> hiding) {
        var losses = new Losses();
        var own = "passage_id in " + which;
        text(losses, ErasedThing.NOTES, "note", List.of("text"), own, id, hiding);
        // What others wrote says who they are as well.
        rows.change(losses, ErasedThing.NOTES, "note", "others", own, id, OthersNote.class, whose -> whose.shown(hiding));
        text(losses, ErasedThing.QUESTIONS, "question", List.of("question", "put_to", "answer", "answer_from"), own, id, hiding);
        text(losses, ErasedThing.SEARCHES, "search_record", List.of("searched_for", "covers"), own, id, hiding);
        rows.change(losses, ErasedThing.SEARCHES, "search_record", "searched_in", own, id, SearchPlace.class, place -> place.shown(hiding));
        text(losses, ErasedThing.DOUBTS, "doubt", List.of("note"), own, id, hiding);
        rows.change(losses, ErasedThing.DOUBTS, "doubt", "matter", own, id, DoubtMatter.class, matter -> matter.shown(hiding));
        // What was compared says what stands in a source's text; that goes with the source.
        var typed = own + " and snapshot_id is null";
        text(losses, ErasedThing.EVIDENCE, "evidence", List.of("excerpt"), typed, id, hiding);
        text(losses, ErasedThing.EVIDENCE, "evidence", List.of("not_in_text"), own, id, hiding);
        rows.change(losses, ErasedThing.EVIDENCE, "evidence", "locator", typed, id, SourceLocator.class, place -> place.shown(hiding));
        text(
                losses, ErasedThing.FINDINGS, "passage",
                List.of("finding_reason", "original_words", "translator", "dismissal_reason", "approval_reason", "correction"),
                "id in " + which, id, hiding);
        for (var column : List.of("before", "after")) {
            rows.change(losses, ErasedThing.HISTORY, "passage_change", column, own, id, ChangeValue.class, value -> without(value, hiding));
        }
        text(losses, ErasedThing.HISTORY, "passage_change", List.of("reason"), own, id, hiding);
        for (var speaker : jdbc.sql(SPEAKERS + which).param("id", id).query(UUID.class).list()) {
            if (speakers.hide(speaker, hiding)) {
                losses.add(ErasedThing.SPEAKERS, speaker);
            }
        }
        return losses;
    }

    /** What is shown of a translation are the article's words; those that it was made from somebody typed. */
    private static ChangeValue without(ChangeValue value, UnaryOperator<String> hiding) {
        if (value instanceof ChangeValue.Flagged(var flags)) {
            var translation = flags.translation();
            return new ChangeValue.Flagged(flags.with(translation
                    .withOriginal(hidden(translation.originalWords(), hiding))
                    .withTranslator(hidden(translation.translator(), hiding))));
        }
        return value.shown(hiding);
    }

    private static @Nullable String hidden(@Nullable String words, UnaryOperator<String> hiding) {
        return words == null ? null : hiding.apply(words);
    }

    private void text(
            Losses losses, ErasedThing thing, String table, List<String> columns, String where, UUID id, UnaryOperator<String> hiding) {
        columns.forEach(column -> rows.change(losses, thing, table, column, where, id, hiding));
    }

    /**
     * What was written and is nobody's work yet, and what would bring words back that were taken back.
     *
     * @return how many drafts
     */
    private int forget(String passages, String articles, UUID id, UnaryOperator<String> hiding) {
        forgetEdits(passages, id, hiding);
        forgetSteps(passages, articles, id, hiding);
        forgetFiles(articles, id, hiding);
        int gone = 0;
        for (var draft : jdbc.sql("select person_id, passage_id, field, words from draft where passage_id in " + passages)
                .param("id", id)
                .query()
                .listOfRows()) {
            if (isHidden(String.valueOf(draft.get("words")), hiding)) {
                gone += jdbc.sql("delete from draft where person_id = :person and passage_id = :passage and field = :field")
                        .param("person", draft.get("person_id"))
                        .param("passage", draft.get("passage_id"))
                        .param("field", draft.get("field"))
                        .update();
            }
        }
        return gone;
    }

    private static boolean isHidden(String words, UnaryOperator<String> hiding) {
        return !hiding.apply(words).equals(words);
    }

    private static boolean isIn(@Nullable Object written, UnaryOperator<String> hiding) {
        return written != null && TypedValues.isAnyWord(written.toString(), words -> isHidden(words, hiding));
    }

    /** What can take an edit back repeats reasons, and does not outlast them. */
    private void forgetEdits(String passages, UUID id, UnaryOperator<String> hiding) {
        jdbc.sql("select revision_id, step::text as step from edit_step where passage_id in " + passages)
                .param("id", id)
                .query((row, n) -> Map.entry(row.getObject("revision_id", UUID.class), row.getString("step")))
                .list()
                .stream()
                .filter(step -> isIn(step.getValue(), hiding))
                .map(Map.Entry::getKey)
                .distinct()
                .forEach(this::forgetEdit);
    }

    private void forgetEdit(UUID revision) {
        for (var table : Set.of("edit_step", "edit_work")) {
            jdbc.sql("delete from " + table + " where revision_id = :revision").param("revision", revision).update();
        }
    }

    /** What takes somebody's own steps back repeats what was written, too. */
    private void forgetSteps(String passages, String articles, UUID id, UnaryOperator<String> hiding) {
        for (var step : jdbc.sql("select id, kind, step::text as step from own_step where step is not null and (passage_id in " + passages
                        + " or passage_id is null and article_id in " + articles + ")")
                .param("id", id)
                .query()
                .listOfRows()) {
            var lost = step.get("kind") == null
                    ? TypedValues.read(String.valueOf(step.get("step")), Takeback.class).beside().stream().map(Takeback.Beside::lost)
                    : Stream.<String>empty();
            if (isIn(step.get("step"), hiding) || lost.anyMatch(words -> isIn(words, hiding))) {
                jdbc.sql("delete from own_step where id = :id").param("id", step.get("id")).update();
            }
        }
    }

    /** What takes a file of others back repeats what was concluded, and its name may say whose it is. */
    private void forgetFiles(String articles, UUID id, UnaryOperator<String> hiding) {
        for (var file : jdbc.sql("select id, file, kept::text as kept from found_import where article_id in " + articles)
                .param("id", id)
                .query()
                .listOfRows()) {
            if (isHidden(String.valueOf(file.get("file")), hiding) || isIn(file.get("kept"), hiding)) {
                jdbc.sql("delete from found_import where id = :id").param("id", file.get("id")).update();
            }
        }
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
