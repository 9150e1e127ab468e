package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.message.Sentences;
import verbatim.passage.CheckState.Step;

/** The transition table, every state with every step. An empty cell is a step that is refused. */
class CheckStateTest {

    private static final String STEPS = """
            TAKE     | ASK   | ANSWER   | SUBMIT    | WITHDRAW | SEND_BACK | APPROVE  | REOPEN   | DISMISS   | RESTORE
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNCHECKED | IN_CHECK |       |          |           |          |           |          |          | DISMISSED |
            IN_CHECK  |          | QUERY |          | SUBMITTED |          |           |          |          | DISMISSED |
            QUERY     |          |       | IN_CHECK |           |          |           |          |          | DISMISSED |
            SUBMITTED |          |       |          |           | IN_CHECK | IN_CHECK  | APPROVED |          | DISMISSED |
            APPROVED  |          |       |          |           |          |           |          | IN_CHECK |           |
            DISMISSED |          |       |          |           |          |           |          |          |           | IN_CHECK
            """)
    void eachStepLeadsWhereTheTableSays(ArgumentsAccessor row) {
        var from = Objects.requireNonNull(row.get(0, CheckState.class));
        var steps = Arrays.stream(STEPS.split("\\|")).map(name -> Step.valueOf(name.strip())).toList();

        assertThat(steps).containsExactlyInAnyOrder(Step.values());
        for (int i = 0; i < steps.size(); i++) {
            assertThat(from.after(steps.get(i)).orElse(null))
                    .as("%s after %s", from, steps.get(i))
                    .isEqualTo(row.get(i + 1, CheckState.class));
        }
    }

    @Test
    void everyRefusalNamesThePassageInASentence() {
        for (var from : CheckState.values()) {
            for (var step : Step.values()) {
                assertThat(Sentences.ENGLISH.of(from.refusal(step, "Q2"))).as("%s from %s", step, from).contains("Q2").endsWith(".");
            }
        }
    }
}
