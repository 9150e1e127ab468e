package verbatim;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets a test use the services of the shared application on another database than the application's own, without an
 * application of its own: on its own thread, as long as its work takes.
 */
public final class OtherDatabase {

    private final ThreadLocal<TestPostgres.@Nullable Database> instead = new ThreadLocal<>();

    /** What the work gives; whatever it reads and writes on this thread is of that database. */
    public <T> T during(TestPostgres.Database database, Supplier<T> work) {
        instead.set(database);
        try {
            return work.get();
        } finally {
            instead.remove();
        }
    }

    DataSource insteadOf(DataSource own) {
        return new DelegatingDataSource(own) {
            @Override
            public Connection getConnection() throws SQLException {
                var other = instead.get();
                return other == null ? super.getConnection() : other.connect();
            }
        };
    }
}
