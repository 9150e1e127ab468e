package verbatim.review;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has every statement planned for the values that it comes with. After a few uses the driver would have it prepared, and
 * PostgreSQL might settle on one plan for all values: for words that nobody said as for words that everybody says, and one
 * of the two then reads the whole desk.
 */
class PlannedForItsValues extends JdbcTemplate {

    PlannedForItsValues(DataSource database) {
        super(database);
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
}
