package verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps in which quote each claim is made, when a quote is marked anew. It follows from where both stand, so that it is no
 * change to a claim, and takes no version of one.
 */
@Component
class ClaimParents {

    private record Child(PassageId claim, @Nullable PassageId parent) {}

    private final JdbcClient jdbc;
    private final Passages passages;
    private final ApplicationEventPublisher events;

    ClaimParents(JdbcClient jdbc, Passages passages, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.passages = passages;
        this.events = events;
    }

    /**
     * Lets the claims that lie in a quote, or did so before it was changed, be of the quote that holds them now.
     *
     * @param others all others of the article
     */
    void follow(Passage changed, Neighbours others) {
        var moved = new ArrayList<Child>();
        for (var row : others.standing()) {
            boolean inside = changed.kind().isQuote() && Spans.liesIn(row.fragments(), changed.fragments());
            if (!row.kind().isQuote() && (inside || changed.id().equals(row.parent()))) {
                var parent = others.holding(row.fragments(), row.kind()).orElse(null);
                if (inside && (parent == null || isSmaller(changed, parent, others))) {
                    parent = changed.id();
                }
                if (!Objects.equals(parent, row.parent())) {
                    moved.add(new Child(row.id(), parent));
                }
            }
        }
        if (!moved.isEmpty()) {
            passages.flush();
            write(moved);
            events.publishEvent(new PassagesChanged(
                    changed.articleId(), moved.stream().map(Child::claim).collect(Collectors.toSet())));
        }
    }

    private static boolean isSmaller(Passage changed, PassageId than, Neighbours others) {
        return others.standing().stream()
                .filter(row -> row.id().equals(than))
                .allMatch(row -> Spans.liesIn(changed.fragments(), row.fragments()));
    }

    private void write(List<Child> moved) {
        var claims = new UUID[moved.size()];
        var parents = new @Nullable UUID[moved.size()];
        for (int i = 0; i < claims.length; i++) {
            var parent = moved.get(i).parent();
            claims[i] = moved.get(i).claim().value();
            parents[i] = parent == null ? null : parent.value();
        }
        jdbc.sql("""
                        update passage p set parent_id = moved.parent
                        from unnest(:claims::uuid[], :parents::uuid[]) as moved (claim, parent) where p.id = moved.claim""")
                .param("claims", claims)
                .param("parents", parents)
                .update();
    }
}
