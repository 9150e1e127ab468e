package verbatim.ui.component;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** A field where several of some are chosen. What it says to who cannot see it is in the language of the screen. */
public class ChoiceOfSeveral<T> extends MultiSelectComboBox<T> {

    /** Nothing is chosen yet. */
    public ChoiceOfSeveral() {
        setI18n(new MultiSelectComboBoxI18n()
                .setCleared(Words.of(ScreenLine.CHOICE_CLEARED))
                .setFocused(Words.of(ScreenLine.CHOICE_FOCUSED))
                .setSelected(Words.of(ScreenLine.CHOICE_ADDED))
                .setDeselected(Words.of(ScreenLine.CHOICE_REMOVED))
                // The field puts the number there itself.
                .setTotal(Words.of(ScreenLine.CHOICE_TOTAL, "{count}")));
    }

    /** The same with a label. */
    public ChoiceOfSeveral(String label) {
        this();
        setLabel(label);
    }
}
