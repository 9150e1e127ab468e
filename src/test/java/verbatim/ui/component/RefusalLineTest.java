package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.message.Refusal;
import verbatim.passage.PassageRefusal;

class RefusalLineTest {

    @Test
    void whatATickSettlesNamesItsKey() {
        var line = new RefusalLine();
        line.show(List.of(Refusal.of(PassageRefusal.SPEAKER_UNSURE, "Ann Lee"), Refusal.of(PassageRefusal.DOUBT_NOT_THERE)));

        assertThat(line.getElement().getTextRecursively())
                .contains("tick “Attribution checked”, else say who it is.", "Keys: v ticks it, w says who it is.");
        assertThat(line.getComponentCount()).isEqualTo(3);
    }
}
