package verbatim.ui.others;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import verbatim.passage.OthersPlan;
import verbatim.passage.OthersPlan.Fate;
import verbatim.passage.OthersPlan.Planned;
import verbatim.ui.component.Words;

/** The rows of a file, a hundred at a time: all of them, those that would be brought, or those that would not. */
class OthersRows extends Section {

    private static final int AT_ONCE = 100;
    private static final List<OthersDialogLine> FILTERS = List.of(OthersDialogLine.ALL, OthersDialogLine.BROUGHT, OthersDialogLine.NOT_BROUGHT);

    private final RadioButtonGroup<OthersDialogLine> filter = new RadioButtonGroup<>(Words.of(OthersDialogLine.SHOWN));
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Words.of(OthersDialogLine.NONE_SHOWN));
    private final Button more = new Button("", click -> showMore());
    private final Map<Integer, OthersRowBox> boxes = new HashMap<>();
    private final BiConsumer<Integer, Boolean> kept;
    private List<Planned> rows = List.of();
    private int shown;

    /** @param kept is told of a row, by its number, whether it is to be brought */
    OthersRows(BiConsumer<Integer, Boolean> kept) {
        this.kept = kept;
        addClassName("vb-others-rows");
        setAriaLabel(Words.of(OthersDialogLine.ROWS));
        filter.setItems(FILTERS);
        filter.setItemLabelGenerator(Words::of);
        filter.setValue(OthersDialogLine.ALL);
        filter.addValueChangeListener(change -> begin());
        add(filter, none, list, new Div(more));
    }

    /** Those of another file, or of the same with other columns. */
    void show(OthersPlan plan) {
        rows = plan.rows();
        begin();
    }

    /** The same rows, of which others are brought by now: whoever goes through them stays where they are. */
    void renew(OthersPlan plan) {
        rows = plan.rows();
        rows.forEach(row -> {
            var box = boxes.get(row.row().number());
            if (box != null) {
                box.show(row);
            }
        });
    }

    private void begin() {
        boxes.clear();
        list.removeAll();
        shown = 0;
        showMore();
        none.setVisible(shown == 0);
    }

    private void showMore() {
        var wanted = rows.stream().filter(this::isWanted).toList();
        int end = Math.min(wanted.size(), shown + AT_ONCE);
        for (var row : wanted.subList(Math.min(shown, end), end)) {
            int number = row.row().number();
            var box = new OthersRowBox(row, keep -> kept.accept(number, keep));
            boxes.put(number, box);
            list.add(box);
        }
        shown = end;
        more.setText(Words.of(OthersDialogLine.MORE, wanted.size() - end));
        more.setVisible(end < wanted.size());
    }

    private boolean isWanted(Planned row) {
        var isNot = row.fate() instanceof Fate.NotBrought;
        return switch (filter.getValue()) {
            case BROUGHT -> !isNot && !(row.fate() instanceof Fate.AlreadyThere);
            case NOT_BROUGHT -> isNot;
            default -> true;
        };
    }
}
