package verbatim.ui.workbench.card;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.MetaKeys;

/** Ticks a box as a person does. */
class FlagBoxTester extends ComponentTester<FlagBox> {

    FlagBoxTester(FlagBox box) {
        super(box);
    }

    @Override
    public void click(int button, MetaKeys metaKeys) {
        ensureComponentIsUsable();
        setValueAsUser(!getComponent().getValue());
    }
}
