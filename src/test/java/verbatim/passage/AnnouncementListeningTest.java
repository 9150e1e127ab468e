package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;

/** Two nodes on one database, of which each hears what is committed through the other one, or through any. */
@ServiceTest
class AnnouncementListeningTest {

    private static final String TEXT = "“The bridge is closed,” said Anna Lind. “It will stay so,” she said.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;

    AnnouncementListeningTest(
            Newsroom newsroom, CheckingDesk desk, QuoteChecking checking, JdbcConnectionDetails database, JdbcClient jdbc) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.database = database;
        this.jdbc = jdbc;
    }

    /** A node, as far as it listens. */
    private static final class Node implements AutoCloseable {

        private final Announcements announcements = new Announcements();
        private final List<PassagesChanged> heard = new CopyOnWriteArrayList<>();
        private final AnnouncementListening listening;

        Node(JdbcConnectionDetails database) {
            announcements.listen(change -> {
                throw new IllegalStateException("a listener that fails keeps nothing from the others");
            });
            announcements.listen(heard::add);
            listening = new AnnouncementListening(database, announcements);
            listening.begin();
        }

        @Override
        public void close() throws SQLException {
            listening.close();
        }
    }

    @Test
    void allNodesHearWhatIsCommittedAndWhatWasCommittedWhileTheyWereAway() throws SQLException {
        var article = newsroom.imported(TEXT);
        var passages = desk.passages(article);
        try (var one = new Node(database); var other = new Node(database)) {
            await().until(() -> listening() == 2);

            checking.take(passages.getFirst());
            var first = changed(article, passages.getFirst());
            await().until(() -> one.heard.contains(first) && other.heard.contains(first));

            jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where " + CONNECTIONS)
                    .param("name", AnnouncementListening.NAME)
                    .query((row, n) -> row.getBoolean(1))
                    .list();
            checking.take(passages.getLast());
            var last = changed(article, passages.getLast());
            await().until(() -> one.heard.contains(last) && other.heard.contains(last));

            assertThat(one.heard).as("each once, in their order").containsExactly(first, last);
            assertThat(other.heard).containsExactly(first, last);
        }
        await().until(() -> connections() == 0);
    }

    private static final String CONNECTIONS = "application_name = :name and datname = current_database()";

    private static PassagesChanged changed(ArticleId article, PassageId passage) {
        return new PassagesChanged(article, Set.of(passage));
    }

    /** How many have listened and read once. */
    private int listening() {
        return count(CONNECTIONS + " and state = 'idle' and query like '%left join announcement%'");
    }

    private int connections() {
        return count(CONNECTIONS);
    }

    private int count(String which) {
        return jdbc.sql("select count(*) from pg_stat_activity where " + which)
                .param("name", AnnouncementListening.NAME)
                .query(Integer.class)
                .single();
    }
}
