package verbatim.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of the desk's own, named by the environment in Spring's words.
 *
 * @param url {@code SPRING_DATASOURCE_URL}
 * @param user {@code SPRING_DATASOURCE_USERNAME}, if it is not part of the URL
 * @param password {@code SPRING_DATASOURCE_PASSWORD}, if it is not part of the URL
 */
record ServerDatabase(String url, @Nullable String user, @Nullable String password) {

    /** The server that the environment names, or null where it names none. */
    static @Nullable ServerDatabase configured() {
        Map<String, String> environment = System.getenv();
        String url = environment.get("SPRING_DATASOURCE_URL");
        if (url == null || url.isBlank()) {
            return null;
        }
        return new ServerDatabase(url, environment.get("SPRING_DATASOURCE_USERNAME"),
                environment.get("SPRING_DATASOURCE_PASSWORD"));
    }

    /** A connection to it. */
    Connection connect() {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException failure) {
            throw new CommandFailed(failure, CommandRefusal.SERVER_UNOPENED, FailureLine.about(failure));
        }
    }

    /** Says in one line, before anything else is started, when the server cannot be used. */
    void check() {
        try (Connection connection = connect()) {
            connection.getMetaData();
        } catch (SQLException failure) {
            throw new CommandFailed(failure, CommandRefusal.SERVER_SILENT, FailureLine.about(failure));
        }
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "ServerDatabase[" + user + "]";
    }
}
