package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;

/** The rule of the status stands in Java and, for speed, in the database: they must say the same. */
@ServiceTest
class StatusTest {

    private final JdbcClient database;
    private final Newsroom newsroom;
    private final CheckingDesk desk;

    StatusTest(JdbcClient database, Newsroom newsroom, CheckingDesk desk) {
        this.database = database;
        this.newsroom = newsroom;
        this.desk = desk;
    }

    @Test
    void javaAndTheDatabaseAgreeOnEveryCombination() {
        var article = newsroom.imported("“The bridge is closed,” said Anna Lind.");
        var id = desk.passages(article).getFirst();
        List<@Nullable Finding> findings = new ArrayList<>(List.of(Finding.values()));
        findings.add(null);

        for (var state : CheckState.values()) {
            for (var finding : findings) {
                for (var removed : List.of(true, false)) {
                    assertThat(generated(id, state, finding, removed))
                            .as("%s with %s, removed: %s", state, finding, removed)
                            .isEqualTo(Status.of(state, finding, removed));
                }
            }
        }
    }

    private Status generated(PassageId id, CheckState state, @Nullable Finding finding, boolean removed) {
        return Status.valueOf(database.sql(
                        "update passage set state = :state, finding = :finding, removed = :removed where id = :id returning status")
                .param("state", state.name())
                .param("removed", removed)
                .param("finding", finding == null ? null : finding.name())
                .param("id", id.value())
                .query(String.class)
                .single());
    }
}
