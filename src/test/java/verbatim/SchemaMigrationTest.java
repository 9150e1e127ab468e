package verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import verbatim.account.BadConfiguration;

class SchemaMigrationTest {

    private final TestPostgres.Database database = TestPostgres.createDatabase();

    @Test
    void refusesASchemaThatANewerBuildHasBroughtFurther() throws SQLException {
        flyway("latest").migrate();
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                                                       installed_by, execution_time, success)
                    values (3, '3', 'of the newer build', 'SQL', 'V3__of_the_newer_build.sql', 7, 'verbatim', 1, true)""");
        }
        assertThatThrownBy(() -> new SchemaMigration().migrate(flyway("latest")))
                .isInstanceOf(BadConfiguration.class).hasMessage("A newer Verbatim has worked with this database: it is at"
                        + " schema 3, and this one knows 2. Start the newer one, or restore a backup that this one has"
                        + " written.");
    }

    @Test
    void bringsAnOlderSchemaUpToThisBuild() {
        flyway("1").migrate();
        new SchemaMigration().migrate(flyway("latest"));
        assertThat(flyway("latest").info().pending()).isEmpty();
        assertThat(flyway("latest").info().current().getVersion()).isEqualTo(MigrationVersion.fromVersion("2"));
    }

    private Flyway flyway(String target) {
        return Flyway.configure().dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/backup").target(target).load();
    }
}
