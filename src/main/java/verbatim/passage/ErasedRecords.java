package verbatim.passage;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.ErasedThing;
import verbatim.account.Erasure;
import verbatim.account.ToErase;
import verbatim.account.TypedValues;
import verbatim.passage.TypedRows.Losses;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceLocator;
import verbatim.source.confidence.MaskReading;

/**
 * Takes out of the evidence and what stands beside it what was cited from a source that must not be kept. That it was cited stays, with
 * a doubt on whatever rests on it, of approved work too: nobody can look at it again. Until now names in a confidential source were
 * hidden whenever something was shown; with the source goes what says which those are, so that they go where they stand.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedRecords {

    private static final String CITED = """
            (source_id = :id or merged_from = :id or snapshot_id in (select id from snapshot where source_id = :id))""";

    private static final String OF_CITING =
            "passage_id in (select passage_id from evidence where source_id = :id or merged_from = :id)";

    private static final String NAMED = "strpos(%s::text, (:id)::text) > 0";

    /** The passages of all articles that are checked against it, or where somebody searched it. */
    private static final String AROUND = """
            select p.id, concat_ws(' ', p.words, s.name) from passage p left join speaker s on s.id = p.speaker_id
            where p.article_id in (
                select article_id from article_source where source_id = :id
                union select c.article_id from passage c join evidence e on e.passage_id = c.id where e.source_id = :id or e.merged_from = :id
                union select c.article_id from passage c join search_record r on r.passage_id = c.id
                    where strpos(r.searched_in::text, (:id)::text) > 0)
            order by p.id for no key update of p""";

    private static final UnaryOperator<String> NOTHING_LEFT = words -> words.isEmpty() ? words : Erasure.IN_PLACE;

    private final TypedRows rows;
    private final ErasedWords words;
    private final Passages passages;
    private final NewRecords records;
    private final SourceKeeping sources;
    private final MaskReading masks;
    private final PassageWork work;
    private final JdbcClient jdbc;

    ErasedRecords(
            TypedRows rows,
            ErasedWords words,
            Passages passages,
            NewRecords records,
            SourceKeeping sources,
            MaskReading masks,
            PassageWork work,
            JdbcClient jdbc) {
        this.rows = rows;
        this.words = words;
        this.passages = passages;
        this.records = records;
        this.sources = sources;
        this.masks = masks;
        this.work = work;
        this.jdbc = jdbc;
    }

    private record Piece(EvidenceId id, PassageId passage, boolean stands) {}

    /** @param printed what the article prints at it: what stands there tells nothing */
    private record Around(PassageId id, String printed) {}

    /** @throws verbatim.source.SourceRefused if it has gone into another, or another into it */
    void erase(UUID source, ToErase erased) {
        var around = jdbc.sql(AROUND)
                .param("id", source)
                .query((row, n) -> new Around(new PassageId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
        records.holdArticles(new SourceId(source));
        sources.holdToErase(new SourceId(source));
        var pieces = pieces(source);
        var losses = new Losses();
        words.forgetStepsWith(source);
        hideNames(new SourceId(source), around, losses, erased);
        var ofDoubts = "evidence_id in (select id from evidence where " + CITED + ")";
        var doubted = matters(ofDoubts, source);
        rows.change(losses, ErasedThing.DOUBTS, "doubt", "matter", ofDoubts, source, DoubtMatter.class, matter -> matter.shown(NOTHING_LEFT));
        UnaryOperator<ChangeValue> ofHistory = value -> without(value, source, doubted);
        for (var column : List.of("before", "after")) {
            for (var where : List.of(OF_CITING, NAMED.formatted(column))) {
                rows.change(losses, ErasedThing.HISTORY, "passage_change", column, where, source, ChangeValue.class, ofHistory);
            }
        }
        rows.change(
                losses, ErasedThing.SEARCHES, "search_record", "searched_in", NAMED.formatted("searched_in"), source, SearchPlace.class,
                place -> place.without(source, Erasure.IN_PLACE));
        losses.tell(erased);
        erased.gone(ErasedThing.EVIDENCE, empty(source));
        passages.flush();
        doubt(pieces, losses.passages(), erased);
    }

    /** In what people wrote: the names of a confidential source, and what somebody answered, as it was noted with questions. */
    private void hideNames(SourceId source, List<Around> around, Losses losses, ToErase erased) {
        var mask = masks.of(source);
        var answer = answer(source);
        if (mask.isEmpty() && answer.isEmpty()) {
            return;
        }
        for (var passage : around) {
            losses.addAll(words.hide(passage.id(), text -> {
                if (answer.contains(text)) {
                    return Erasure.IN_PLACE;
                }
                var hidden = mask.beside(text, Set.of(source), passage.printed());
                return hidden == null ? text : hidden;
            }, erased));
        }
        erased.hiding(text -> {
            var hidden = mask.beside(text, Set.of(source), "");
            return hidden == null ? text : hidden;
        });
    }

    /** Whom somebody asked, and what they answered, where it is a confirmation. */
    private Set<String> answer(SourceId source) {
        return jdbc.sql("select asked_whom, answer from source where id = :id")
                .param("id", source.value())
                .query((row, n) -> Stream.of(row.getString(1), row.getString(2)))
                .list().stream()
                .flatMap(both -> both)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ChangeValue without(ChangeValue value, UUID source, List<DoubtMatter> doubted) {
        return switch (value) {
            case ChangeValue.Cited cited when source.equals(cited.source()) -> cited.shown(NOTHING_LEFT);
            // The words are the desk's proposal by now; whose record had them is not told.
            case ChangeValue.Corrected(var words, var from) when from != null && source.equals(from.id()) ->
                new ChangeValue.Corrected(words, from.shown(NOTHING_LEFT));
            case ChangeValue.Searched(var place, var sought) -> new ChangeValue.Searched(place.without(source, Erasure.IN_PLACE), sought);
            case ChangeValue.Doubted(var matter) when doubted.contains(matter) -> new ChangeValue.Doubted(matter.shown(NOTHING_LEFT));
            default -> value;
        };
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

    private void doubt(List<Piece> pieces, Set<PassageId> touched, ToErase erased) {
        var ids = new TreeSet<PassageId>((one, other) -> one.value().toString().compareTo(other.value().toString()));
        ids.addAll(touched);
        pieces.forEach(piece -> ids.add(piece.passage()));
        for (var id : ids) {
            passages.findToChange(id).ifPresent(passage -> {
                var standing = pieces.stream().filter(piece -> piece.passage().equals(id) && piece.stands()).toList();
                standing.forEach(piece -> passage.recordErased(piece.id(), erased.at()));
                passage.erased(erased.by(), erased.at());
                work.announce(passage);
                passages.flush();
                if (!standing.isEmpty()) {
                    work.changed(passage, WorkChanged.Why.CHANGED);
                }
            });
        }
    }
}
