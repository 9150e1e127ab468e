package verbatim.passage;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.RevisionId;
import verbatim.text.Span;

/** Says where passages stand in a new revision of their article that are the same in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Anchoring {

    private final Passages passages;
    private final JdbcClient jdbc;

    Anchoring(Passages passages, JdbcClient jdbc) {
        this.passages = passages;
        this.jdbc = jdbc;
    }

    /**
     * Where a passage stands.
     *
     * @param spans in the new revision's text
     */
    record Placed(PassageId passage, List<Span> spans) {}

    /**
     * Those whose words are the same keep their version: whoever is writing on one has nothing to look at anew.
     */
    void keep(List<Placed> kept, RevisionId revision, String text) {
        if (kept.isEmpty()) {
            return;
        }
        passages.flush();
        var words = kept.stream().map(each -> Anchor.words(each.spans(), text)).toArray(String[]::new);
        // Rows of arrays of one length are no arrays of rows: each list of offsets comes as a text.
        var fragments = kept.stream().map(each -> literal(Spans.toArray(each.spans()))).toArray(String[]::new);
        var ids = kept.stream().map(each -> each.passage().value()).toArray(UUID[]::new);
        jdbc.sql("""
                        insert into anchor (passage_id, revision_id, number, fragments, words)
                        select id, :revision, 1, fragments::int[], words from unnest(:ids, :fragments, :words) as kept (id, fragments, words)""")
                .param("revision", revision.value())
                .param("ids", ids)
                .param("fragments", fragments)
                .param("words", words)
                .update();
        jdbc.sql("""
                        update passage p set revision_id = :revision, fragments = kept.fragments::int[], words = kept.words
                        from unnest(:ids, :fragments, :words) as kept (id, fragments, words) where p.id = kept.id""")
                .param("revision", revision.value())
                .param("ids", ids)
                .param("fragments", fragments)
                .param("words", words)
                .update();
    }

    private static String literal(int[] offsets) {
        return Arrays.toString(offsets).replace('[', '{').replace(']', '}').replace(" ", "");
    }
}
