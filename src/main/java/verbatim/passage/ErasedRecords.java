package verbatim.passage;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.ErasedThing;
import verbatim.account.Erasure;
import verbatim.account.ToErase;
import verbatim.account.TypedValues;
import verbatim.source.SourceId;
import verbatim.source.SourceLocator;

/**
 * Takes out of the evidence and its history what was cited from a source that must not be kept. That it was cited stays, with
 * a doubt on whatever rests on it, of approved work too: nobody can look at it again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedRecords {

    private static final String CITED = """
            (source_id = :id or merged_from = :id or snapshot_id in (select id from snapshot where source_id = :id))""";

    private static final String OF_CITING =
            "passage_id in (select passage_id from evidence where source_id = :id or merged_from = :id)";

    private static final UnaryOperator<String> NOTHING_LEFT = words -> words.isEmpty() ? words : Erasure.IN_PLACE;

    private final TypedRows rows;
    private final Passages passages;
    private final NewRecords records;
    private final PassageWork work;
    private final JdbcClient jdbc;

    ErasedRecords(TypedRows rows, Passages passages, NewRecords records, PassageWork work, JdbcClient jdbc) {
        this.rows = rows;
        this.passages = passages;
        this.records = records;
        this.work = work;
        this.jdbc = jdbc;
    }

    private record Piece(EvidenceId id, PassageId passage, boolean stands) {}

    void erase(UUID source, ToErase erased) {
        jdbc.sql("select p.id from passage p where exists (select from evidence where passage_id = p.id and " + CITED
                        + ") order by p.id for update")
                .param("id", source)
                .query(UUID.class)
                .list();
        records.holdArticles(new SourceId(source));
        var pieces = pieces(source);
        var titles = titles(source);
        UnaryOperator<String> untitled = words -> without(titles, words);
        var ofDoubts = "evidence_id in (select id from evidence where " + CITED + ")";
        var doubted = matters(ofDoubts, source);
        erased.gone(
                ErasedThing.DOUBTS,
                rows.change("doubt", "matter", ofDoubts, source, DoubtMatter.class, matter -> matter.shown(NOTHING_LEFT)));
        UnaryOperator<ChangeValue> ofHistory = value -> without(value, source, doubted, untitled);
        erased.gone(
                ErasedThing.HISTORY,
                rows.change("passage_change", "before", OF_CITING, source, ChangeValue.class, ofHistory)
                        + rows.change("passage_change", "after", OF_CITING, source, ChangeValue.class, ofHistory)
                        + named("passage_change", "before", source, ofHistory)
                        + named("passage_change", "after", source, ofHistory));
        erased.gone(
                ErasedThing.SEARCHES,
                rows.change(
                        "search_record", "searched_in", "strpos(searched_in::text, (:id)::text) > 0", source, SearchPlace.class,
                        place -> place.shown(untitled)));
        erased.gone(ErasedThing.EVIDENCE, empty(source));
        passages.flush();
        doubt(pieces, erased);
    }

    /** What names it elsewhere: in a search that found nothing, or in words that were proposed. */
    private int named(String table, String column, UUID source, UnaryOperator<ChangeValue> without) {
        return rows.change(table, column, "strpos(" + column + "::text, (:id)::text) > 0", source, ChangeValue.class, without);
    }

    private ChangeValue without(ChangeValue value, UUID source, List<DoubtMatter> doubted, UnaryOperator<String> untitled) {
        return switch (value) {
            case ChangeValue.Cited cited when source.equals(cited.source()) -> cited.shown(NOTHING_LEFT);
            // The words are the desk's proposal by now; whose record had them is not told.
            case ChangeValue.Corrected(var words, var from) when from != null && source.equals(from.id()) ->
                new ChangeValue.Corrected(words, from.shown(NOTHING_LEFT));
            case ChangeValue.Searched(var place, var sought) -> new ChangeValue.Searched(place.shown(untitled), sought);
            case ChangeValue.Doubted(var matter) when doubted.contains(matter) -> new ChangeValue.Doubted(matter.shown(NOTHING_LEFT));
            default -> value;
        };
    }

    private static String without(List<String> titles, String words) {
        var left = words;
        for (var title : titles) {
            left = left.replace(title, Erasure.IN_PLACE);
        }
        return left;
    }

    /** All that it was ever called, the longest first. */
    private List<String> titles(UUID source) {
        return jdbc.sql("""
                        select title from (
                            select title from source where id = :id
                            union select before->'details'->>'title' from source_change where source_id = :id
                            union select after->'details'->>'title' from source_change where source_id = :id) t
                        where title <> '' order by length(title) desc""")
                .param("id", source)
                .query(String.class)
                .list();
    }

    private List<DoubtMatter> matters(String where, UUID source) {
        return jdbc.sql("select distinct matter::text from doubt where " + where)
                .param("id", source)
                .query(String.class)
                .stream()
                .map(written -> TypedValues.read(written, DoubtMatter.class))
                .toList();
    }

    private List<Piece> pieces(UUID source) {
        return jdbc.sql("select id, passage_id, withdrawn_at is null from evidence where " + CITED)
                .param("id", source)
                .query((row, n) -> new Piece(
                        new EvidenceId(row.getObject(1, UUID.class)), new PassageId(row.getObject(2, UUID.class)), row.getBoolean(3)))
                .list();
    }

    private int empty(UUID source) {
        return jdbc.sql("""
                        update evidence set excerpt = case when excerpt is null then null else :erased end,
                            not_in_text = case when not_in_text is null then null else :erased end,
                            locator = :locator::jsonb, spoken_by = '{}', snapshot_id = null, spans = null, compared = null, wording = null,
                            risks = null, difference = null, style = null, version = version + 1
                        where\s""" + CITED)
                .param("id", source)
                .param("erased", Erasure.IN_PLACE)
                .param("locator", TypedValues.written(SourceLocator.written(Erasure.IN_PLACE)))
                .update();
    }

    private void doubt(List<Piece> pieces, ToErase erased) {
        var ids = new TreeSet<PassageId>((one, other) -> one.value().toString().compareTo(other.value().toString()));
        pieces.forEach(piece -> ids.add(piece.passage()));
        for (var id : ids) {
            passages.findToChange(id).ifPresent(passage -> {
                pieces.stream()
                        .filter(piece -> piece.passage().equals(id) && piece.stands())
                        .forEach(piece -> passage.recordErased(piece.id(), erased.at()));
                passage.erased(erased.by(), erased.at());
                work.announce(passage);
                passages.flush();
                work.changed(passage, WorkChanged.Why.CHANGED);
            });
        }
    }
}
