package verbatim;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import verbatim.account.BadConfiguration;
import verbatim.account.ConfigurationFault;

/**
 * Brings the schema up to this build before anything works on it, and refuses one that a newer build has brought further:
 * an older build would not write what the newer one has come to rely on. Flyway by itself lets that pass.
 */
@Component
class SchemaMigration implements FlywayMigrationStrategy {

    /** @throws BadConfiguration if the database has a migration that this build does not know */
    @Override
    public void migrate(Flyway flyway) {
        MigrationInfoService schema = flyway.info();
        newest(schema.applied()).filter(applied -> !applied.getState().isResolved()).ifPresent(unknown -> {
            throw new BadConfiguration(
                    ConfigurationFault.NEWER_SCHEMA, unknown.getVersion().toString(), newestKnown(schema));
        });
        flyway.migrate();
    }

    private static Optional<MigrationInfo> newest(MigrationInfo[] migrations) {
        return Arrays.stream(migrations).filter(MigrationInfo::isVersioned)
                .max(Comparator.comparing(MigrationInfo::getVersion));
    }

    private static String newestKnown(MigrationInfoService schema) {
        return newest(Arrays.stream(schema.all()).filter(migration -> migration.getState().isResolved())
                .toArray(MigrationInfo[]::new))
                .map(MigrationInfo::getVersion).map(MigrationVersion::toString).orElse("none");
    }
}
