package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.ui.workbench.WorkbenchTest;

class AssignedLineTest extends WorkbenchTest {

    @Autowired
    AssignedLineTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void whoChecksItHasNothingToTake() {
        open(seed, FIRST);
        assertThat(words(find(AssignedLine.class).single())).contains("Take it");
        key("1");
        assertThat(words(find(AssignedLine.class).single())).doesNotContain("Take it").contains("Assign");

        open(seed, FIRST);
        assertThat(words(find(AssignedLine.class).single())).doesNotContain("Take it");
    }
}
