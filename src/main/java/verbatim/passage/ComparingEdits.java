package verbatim.passage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.article.ArticleId;

/**
 * Compares the passages whose words an edit has changed with their evidence again, one after the other, so that each card
 * says how the words of now stand to the record. What is not compared yet shows nothing: its evidence is of other words.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class ComparingEdits {

    /** Follows it. */
    @FunctionalInterface
    public interface Follower {
        /** Told how many passages are done. */
        void goesOn(int done, int of);
    }

    private final ComparingAgain comparing;
    private final SpeakersInRecords inRecords;
    private final PassageReading reading;
    private final PassageWork work;
    private final EditSteps steps;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ComparingEdits(
            ComparingAgain comparing,
            SpeakersInRecords inRecords,
            PassageReading reading,
            PassageWork work,
            EditSteps steps,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.comparing = comparing;
        this.inRecords = inRecords;
        this.reading = reading;
        this.work = work;
        this.steps = steps;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Compares all of an article that are due, each in a transaction of its own. Reads the sources: call it off the screen's thread. */
    public void compare(ArticleId article, Follower follower) {
        var due = due(article);
        for (int i = 0; i < due.size(); i++) {
            follower.goesOn(i, due.size());
            compare(due.get(i));
        }
    }

    private void compare(PassageId id) {
        var card = reading.cardUnseen(id).filter(comparing::isDue).orElse(null);
        if (card == null) {
            return;
        }
        var compared = comparing.compare(card);
        try {
            transaction.executeWithoutResult(status -> {
                inRecords.holdStill(List.of(id), List.of());
                var laid = work.changeUnseen(id, card.version(), (passage, by, at) -> comparing.lay(compared, card, passage, by, at));
                Optional.ofNullable(laid.past().takeback()).ifPresent(steps::follow);
            });
        } catch (NewerVersion meanwhile) {
            // Somebody is at work on it: what they see is that its evidence is of other words.
        } catch (StepRefused removed) {
            // Another edit has taken it out meanwhile.
        }
    }

    /** Those with evidence that is older than their words. */
    private List<PassageId> due(ArticleId article) {
        return jdbc.sql("""
                        select p.id from passage p
                        where p.article_id = :article and not p.removed and p.state in ('UNCHECKED', 'IN_CHECK', 'QUERY') and exists (
                            select from evidence e join passage_change c on c.passage_id = p.id
                            where e.passage_id = p.id and e.withdrawn_at is null and e.wording is not null
                                and c.what = 'WORDS' and c.made_at >= e.added_at)
                        order by p.number""")
                .param("article", article.value())
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .list();
    }
}
