package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.change.MapPutChange;
import com.vaadin.flow.internal.change.NodeChange;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class FlagBoxTest {

    /** A window answers what the server sets by an event of its own, for which the next key would wait. */
    @Test
    void onlyATickIsToldToTheServer() {
        var changes = new ArrayList<NodeChange>();
        var box = new FlagBox("Translated");
        box.getElement().getNode().getFeature(ElementListenerMap.class).collectChanges(changes::add);

        assertThat(changes).map(change -> ((MapPutChange) change).getKey()).containsExactly("change");
        assertThat(box.label()).isEqualTo("Translated");
    }
}
