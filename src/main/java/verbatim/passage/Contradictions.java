package verbatim.passage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;
import verbatim.article.ArticleId;
import verbatim.article.RevisionId;
import verbatim.text.ClaimKind;
import verbatim.text.Span;
import verbatim.text.claims.consistency.Contradiction;
import verbatim.text.claims.consistency.ContradictionKind;

/** What a text says against itself, and the doubts about passages that come of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Contradictions {

    /**
     * One of them.
     *
     * @param places where it stands, in text order, in UTF-16 units
     * @param words of each place
     */
    record Stored(ContradictionKind kind, List<Span> places, List<String> words) {

        DoubtMatter.AgainstItself matter() {
            return new DoubtMatter.AgainstItself(kind, words);
        }

        boolean touches(List<Span> fragments) {
            return places.stream().anyMatch(place -> fragments.stream().anyMatch(place::overlaps));
        }
    }

    private record Standing(PassageId id, List<Span> fragments) {}

    private final JdbcClient jdbc;
    private final Passages passages;
    private final PassageWork work;
    private final EditSteps steps;

    Contradictions(JdbcClient jdbc, Passages passages, PassageWork work, EditSteps steps) {
        this.jdbc = jdbc;
        this.passages = passages;
        this.work = work;
        this.steps = steps;
    }

    static Stored of(Contradiction found, String text) {
        return new Stored(found.kind(), found.places(), found.places().stream().map(place -> place.in(text)).toList());
    }

    /** What kind of check the place asks for. */
    static ClaimKind kind(ContradictionKind kind) {
        return switch (kind) {
            case FIGURES, SUM, SHARE, AGE -> ClaimKind.FIGURE;
            case TITLE -> ClaimKind.DESIGNATION;
            case SPELLING -> ClaimKind.NAME;
            case WEEKDAY -> ClaimKind.DATE;
        };
    }

    /** Those of a revision. */
    List<Stored> in(RevisionId revision) {
        return jdbc.sql("select kind, places, words from contradiction where revision_id = :revision order by number")
                .param("revision", revision.value())
                .query((row, n) -> new Stored(
                        ContradictionKind.valueOf(row.getString("kind")),
                        Spans.of((Integer[]) row.getArray("places").getArray()),
                        List.of((String[]) row.getArray("words").getArray())))
                .list();
    }

    /** Where that of a doubt stands in a revision; empty where it says so no more. */
    Optional<Stored> in(RevisionId revision, DoubtMatter.AgainstItself matter) {
        return in(revision).stream().filter(stored -> stored.matter().equals(matter)).findFirst();
    }

    /**
     * Keeps those of a revision, and doubts the passages in which one of the places lies. What an edit took out of the text is
     * no doubt any more; what the text still says stays one, though it was not found again.
     */
    void keep(ArticleId article, RevisionId revision, List<Stored> found, String text) {
        jdbc.sql("delete from contradiction where revision_id = :revision").param("revision", revision.value()).update();
        store(revision, found);
        var doubted = doubted(article);
        if (found.isEmpty() && doubted.isEmpty()) {
            return;
        }
        var by = storedBy(revision);
        var concerned = standing(article, revision).stream()
                .filter(row -> doubted.contains(row.id()) || found.stream().anyMatch(each -> each.touches(row.fragments())))
                .map(Standing::id)
                .toList();
        if (concerned.isEmpty()) {
            return;
        }
        var changed = passages.findAllToChange(concerned);
        int before = byPeople(changed);
        changed.forEach(passage -> passage.againstItself(
                of(found, passage.fragments()), matter -> !isPrinted(matter, text), Settling.NEW_EDIT, by, work.now()));
        passages.flush();
        // It keeps nobody from taking the edit back: in the text before it, it is looked for again.
        steps.count(revision, byPeople(changed) - before);
        changed.forEach(passage -> {
            work.announce(passage);
            work.changed(passage, WorkChanged.Why.CHANGED);
        });
    }

    private static int byPeople(List<Passage> changed) {
        return (int) changed.stream().flatMap(passage -> passage.history().written().stream()).filter(change -> change.madeBy() != null).count();
    }

    private void store(RevisionId revision, List<Stored> found) {
        if (found.isEmpty()) {
            return;
        }
        // Places and words of one are as many as it has; rows of arrays of unlike lengths are no array: each comes as json.
        jdbc.sql("""
                        insert into contradiction (revision_id, number, kind, places, words)
                        select :revision, c.number, c.kind,
                            array(select p::int from jsonb_array_elements_text(c.places::jsonb) with ordinality as t (p, n) order by n),
                            array(select w from jsonb_array_elements_text(c.words::jsonb) with ordinality as t (w, n) order by n)
                        from unnest(:kinds, :places, :words) with ordinality as c (kind, places, words, number)""")
                .param("revision", revision.value())
                .param("kinds", found.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param("places", found.stream().map(each -> Arrays.toString(Spans.toArray(each.places()))).toArray(String[]::new))
                .param("words", found.stream().map(each -> TypedValues.written(each.words())).toArray(String[]::new))
                .update();
    }

    private static boolean isPrinted(DoubtMatter.AgainstItself matter, String text) {
        return matter.places().stream().allMatch(text::contains);
    }

    /** What the text says against words of a passage that is made, or marked anew by hand. */
    void follow(Passage passage, RevisionId revision, PersonId by) {
        passage.againstItself(of(in(revision), passage.fragments()), matter -> true, Settling.MARKED_ANEW, by, work.now());
    }

    private static Set<DoubtMatter.AgainstItself> of(List<Stored> all, List<Span> fragments) {
        return all.stream().filter(each -> each.touches(fragments)).map(Stored::matter).collect(Collectors.toSet());
    }

    private Set<PassageId> doubted(ArticleId article) {
        return new HashSet<>(jdbc.sql("""
                        select d.passage_id from doubt d join passage p on p.id = d.passage_id
                        where p.article_id = :article and d.code = 'AGAINST_ITSELF' and d.settled_at is null""")
                .param("article", article.value())
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .list());
    }

    private List<Standing> standing(ArticleId article, RevisionId revision) {
        return jdbc.sql("""
                        select id, fragments from passage
                        where article_id = :article and revision_id = :revision and not removed and state <> 'DISMISSED' order by id""")
                .param("article", article.value())
                .param("revision", revision.value())
                .query((row, n) -> new Standing(
                        new PassageId(row.getObject("id", UUID.class)), Spans.of((Integer[]) row.getArray("fragments").getArray())))
                .list();
    }

    private PersonId storedBy(RevisionId revision) {
        return new PersonId(jdbc.sql("select stored_by from revision where id = :revision")
                .param("revision", revision.value())
                .query(UUID.class)
                .single());
    }

    /** The places of a text that no passage and no proposal has in it. */
    Stream<Contradiction> unseen(List<Contradiction> found, ArticleId article, RevisionId revision) {
        var standing = standing(article, revision);
        return found.stream().filter(each -> standing.stream()
                .noneMatch(row -> each.places().stream().anyMatch(place -> row.fragments().stream().anyMatch(place::overlaps))));
    }
}
