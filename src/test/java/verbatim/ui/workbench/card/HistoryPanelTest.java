package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.passage.Finding;
import verbatim.ui.workbench.WorkbenchTest;

class HistoryPanelTest extends WorkbenchTest {

    @Autowired
    HistoryPanelTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void theNewestChangesAreReadFirstAndOlderOnesOnDemand() {
        for (int i = 0; i < 24; i++) {
            desk.conclude("mara", seed, FIRST, i % 2 == 0 ? Finding.EXACT : Finding.CLEANED);
        }
        open(seed, FIRST);
        var all = stored(FIRST).past().count();
        assertThat(all).isGreaterThan(24);
        assertThat(history().getSummaryText()).isEqualTo("History (" + all + ")");
        assertThat(rows()).isZero();

        history().setOpened(true);
        assertThat(rows()).isEqualTo(20);
        press("Older changes");
        assertThat(rows()).isEqualTo(all);
        assertThat(words(find(ListItem.class, history()).all().getLast())).contains("Found by the text engine");
        assertThat(find(Button.class, history()).exists()).as("nothing is older").isFalse();
    }

    @Test
    void aStepIsAddedAndWhatIsOpenStaysOpen() {
        open(seed, FIRST);
        history().setOpened(true);
        key("1");

        assertThat(history().isOpened()).isTrue();
        assertThat(words(history())).contains("Mara Lindt: finding Exact");
    }

    private HistoryPanel history() {
        return find(HistoryPanel.class).single();
    }

    private int rows() {
        return find(ListItem.class, history()).all().size();
    }
}
