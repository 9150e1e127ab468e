package verbatim.passage;

import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a test's application listen as a node does, for as long as the test needs it. */
public final class Listening implements AutoCloseable {

    private static final String CONNECTIONS = "application_name = :name and datname = current_database()";

    private final AnnouncementListening listening;
    private final JdbcClient jdbc;

    private Listening(ApplicationContext node) {
        jdbc = node.getBean(JdbcClient.class);
        listening = new AnnouncementListening(node.getBean(JdbcConnectionDetails.class), node.getBean(Announcements.class));
        listening.begin();
    }

    /** Begins. */
    public static Listening as(ApplicationContext node) {
        return new Listening(node);
    }

    /** How many nodes listen on the database, and have read what there was. */
    public int nodes() {
        return jdbc.sql("select count(*) from pg_stat_activity where " + CONNECTIONS + " and state = 'idle' and query like '%left join announcement%'")
                .param("name", AnnouncementListening.NAME)
                .query(Integer.class)
                .single();
    }

    /** Ends the connections of all of them, as a database does that is started anew. */
    public void cut() {
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where " + CONNECTIONS)
                .param("name", AnnouncementListening.NAME)
                .query((row, n) -> row.getBoolean(1))
                .list();
    }

    @Override
    public void close() throws SQLException {
        listening.close();
    }
}
