package verbatim.ui.others;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import verbatim.passage.others.OthersColumn;
import verbatim.passage.others.OthersFile.Column;
import verbatim.ui.component.Words;

/** What each column of a table holds, as it was recognised, and the way to say otherwise. */
class OthersColumnsBox extends Details {

    private final Map<Integer, OthersColumn> chosen = new HashMap<>();
    private final Div fields = new Div();
    private final Consumer<Map<Integer, OthersColumn>> changed;
    private List<String> columns = List.of();

    /** @param changed is told what each column holds, once somebody has said it of one */
    OthersColumnsBox(Consumer<Map<Integer, OthersColumn>> changed) {
        this.changed = changed;
        setSummaryText(Words.of(OthersDialogLine.COLUMNS));
        fields.addClassName("vb-others-fields");
        add(fields);
        setVisible(false);
    }

    /** Those of a file; of annotations there are none. */
    void show(List<Column> shown) {
        var heads = shown.stream().map(Column::head).toList();
        if (heads.equals(columns)) {
            // Whoever says what one of them holds stays at its field.
            return;
        }
        columns = heads;
        chosen.clear();
        fields.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            int at = i;
            var head = shown.get(i).head();
            var field = new Select<OthersColumn>();
            field.setLabel(head.isBlank() ? Words.of(OthersDialogLine.COLUMN_WITHOUT_NAME, i + 1) : head);
            field.setItems(OthersColumn.values());
            field.setItemLabelGenerator(Words::of);
            field.setValue(shown.get(i).as());
            chosen.put(i, shown.get(i).as());
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chosen.put(at, change.getValue());
                    changed.accept(Map.copyOf(chosen));
                }
            });
            fields.add(field);
        }
        setVisible(!shown.isEmpty());
        setOpened(shown.stream().noneMatch(column -> column.as() == OthersColumn.WORDS));
    }

    /** Another file is read by its own names. */
    void forget() {
        columns = List.of();
        chosen.clear();
        setVisible(false);
    }
}
