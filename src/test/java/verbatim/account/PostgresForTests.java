package verbatim.account;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives each application context of a test an empty database on the one PostgreSQL server of this JVM. */
public final class PostgresForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The address of a new, empty database. */
    public static Map<String, String> emptyDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        JdbcClient.create(Server.ONE.getPostgresDatabase()).sql("create database " + name).update();
        return Map.of(
                "spring.datasource.url", Server.ONE.getJdbcUrl("postgres", name),
                "spring.datasource.username", "postgres",
                "spring.datasource.hikari.maximum-pool-size", "5");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(emptyDatabase()).applyTo(context);
    }
}
