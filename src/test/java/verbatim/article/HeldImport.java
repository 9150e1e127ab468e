package verbatim.article;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An import that stands still in the middle of storing: the first that comes to the 513th passage of its article waits there,
 * in its transaction, until the test lets it go on. No other is held.
 */
final class HeldImport implements AutoCloseable {

    private static final long LONGEST_SECONDS = 20;
    private static final int GATE = 4711;

    private final JdbcClient jdbc;
    private final Connection keeper;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    HeldImport(JdbcClient jdbc, DataSource database) throws SQLException {
        this.jdbc = jdbc;
        jdbc.sql("""
                        create function hold() returns trigger language plpgsql as $$
                        begin
                            if pg_try_advisory_xact_lock(4712) then
                                perform pg_advisory_xact_lock(4711);
                            end if;
                            return new;
                        end $$""").update();
        jdbc.sql("create trigger hold before insert on passage for each row when (new.number = 513) execute function hold()").update();
        keeper = database.getConnection();
        execute("select pg_advisory_lock(" + GATE + ")");
    }

    /** Runs this until it is held. */
    Future<?> begin(Runnable run) throws TimeoutException {
        var held = threads.submit(run);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (waiting() == 0) {
            if (held.isDone() || System.nanoTime() > end) {
                throw new TimeoutException("it was not held");
            }
            Thread.onSpinWait();
        }
        return held;
    }

    /** Does something beside it, which must not wait for it. */
    void meanwhile(Runnable work) throws Exception {
        threads.submit(work).get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends its connection, as the end of its node does. */
    void cut() {
        jdbc.sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted")
                .query((row, n) -> row.getBoolean(1))
                .list();
    }

    /** Lets it go on, and waits for its end. */
    void letGoOn(Future<?> held) throws Exception {
        execute("select pg_advisory_unlock_all()");
        held.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws SQLException {
        execute("select pg_advisory_unlock_all()");
        threads.close();
        keeper.close();
        jdbc.sql("drop trigger hold on passage").update();
        jdbc.sql("drop function hold").update();
    }

    private int waiting() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted").query(Integer.class).single();
    }

    private void execute(String statement) throws SQLException {
        try (var sql = keeper.createStatement()) {
            sql.execute(statement);
        }
    }
}
