package verbatim.ui.workbench.card;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import verbatim.passage.MaterialChange;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.Words;

/** Asks whether an alteration changes the meaning. */
class MaterialChangeField extends RadioButtonGroup<MaterialChange> {

    /** @param answered gets what a person answers, and says whether it was saved */
    MaterialChangeField(@Nullable MaterialChange before, boolean closed, Predicate<MaterialChange> answered) {
        super(PersonKeys.behind(Words.of(CardLine.CHANGES_MEANING), "g"));
        setItems(MaterialChange.values());
        setItemLabelGenerator(value -> Words.of(CardLine.YES_NO, value == MaterialChange.MATERIAL ? "yes" : "no"));
        setValue(before);
        setEnabled(!closed);
        addValueChangeListener(change -> {
            if (change.isFromClient() && !answered.test(change.getValue())) {
                setValue(before);
            }
        });
    }
}
