package verbatim.ui.workbench.card;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import verbatim.text.ClaimKind;
import verbatim.ui.component.Words;

/** What kinds of check a claim asks for, each a box. */
public class ClaimKindsField extends CheckboxGroup<ClaimKind> {

    /** @param kinds those that are ticked */
    public ClaimKindsField(Set<ClaimKind> kinds) {
        super(Words.of(RemarkLine.CLAIM_KINDS));
        setItems(List.of(ClaimKind.values()));
        setItemLabelGenerator(Words::of);
        setValue(kinds);
    }

    /** Those that are ticked, in their order. */
    public Set<ClaimKind> kinds() {
        var kinds = EnumSet.noneOf(ClaimKind.class);
        kinds.addAll(getValue());
        return kinds;
    }
}
