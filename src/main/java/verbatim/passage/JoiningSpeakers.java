package verbatim.passage;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.speaker.OlderSpeakers;
import verbatim.speaker.SpeakerId;

/**
 * Joins the speakers of a desk from the time when each article had its own, before anybody works with them. What the
 * articles call them stays as it was, and so does all history.
 */
@Component
class JoiningSpeakers implements SmartInitializingSingleton {

    private static final int BATCH = 1_000;

    private final OlderSpeakers older;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    JoiningSpeakers(OlderSpeakers older, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.older = older;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (older.areThere()) {
                var joined = older.join(articles());
                repoint(joined);
                older.forget(joined.keySet());
            }
        });
    }

    private Map<SpeakerId, UUID> articles() {
        var articles = new HashMap<SpeakerId, UUID>();
        jdbc.query("select speaker_id, article_id from article_speaker", row -> {
            articles.putIfAbsent(
                    new SpeakerId(row.getObject("speaker_id", UUID.class)), row.getObject("article_id", UUID.class));
        });
        return articles;
    }

    /** Where an article named one speaker in two ways, the name that it had first stays. */
    private void repoint(Map<SpeakerId, SpeakerId> joined) {
        jdbc.execute("create temporary table joined (older uuid primary key, speaker uuid not null) on commit drop");
        jdbc.batchUpdate("insert into joined values (?, ?)", joined.entrySet(), BATCH, (statement, pair) -> {
            statement.setObject(1, pair.getKey().value());
            statement.setObject(2, pair.getValue().value());
        });
        jdbc.update("update passage p set speaker_id = j.speaker from joined j where p.speaker_id = j.older");
        jdbc.update("""
                insert into article_speaker (article_id, speaker_id, name, description)
                select s.article_id, j.speaker, s.name, s.description
                from article_speaker s join joined j on j.older = s.speaker_id order by s.speaker_id
                on conflict do nothing""");
        jdbc.update("delete from article_speaker s using joined j where j.older = s.speaker_id");
    }
}
