package verbatim.ui.sources;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import verbatim.document.ReadWarning;
import verbatim.ui.component.Words;

/** How much of each kind could not be read for certain in a text, or was left out; where, stands in the text's margin. */
class ReadDoubts extends UnorderedList {

    ReadDoubts(List<ReadWarning> warnings) {
        addClassName("vb-read-doubts");
        warnings.stream()
                .collect(Collectors.groupingBy(ReadWarning::code, () -> new EnumMap<>(ReadWarning.Code.class), Collectors.counting()))
                .forEach((code, count) -> add(new ListItem(Words.of(code, count))));
        setVisible(!warnings.isEmpty());
    }
}
