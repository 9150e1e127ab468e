package verbatim.ui.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refused;
import verbatim.review.QueueColumn;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Which columns the queue shows, and in which order: each has a box to tick, and two buttons that move it. */
class ColumnsDialog extends WritingDialog {

    private final List<QueueColumn> order = new ArrayList<>();
    private final Set<QueueColumn> shown = EnumSet.noneOf(QueueColumn.class);
    private final UnorderedList list = new UnorderedList();

    ColumnsDialog(List<QueueColumn> now, Consumer<List<QueueColumn>> chosen) {
        setHeaderTitle(Words.of(ViewLine.COLUMNS));
        setWidth("min(420px, 94vw)");
        list.addClassName("vb-columns");
        var refusal = new RefusalLine();
        var save = new Button(Words.of(ViewLine.SHOW_COLUMNS), click -> {
            try {
                chosen.accept(order.stream().filter(shown::contains).toList());
                close();
            } catch (Refused refused) {
                refusal.show(refused);
            }
        });
        var usual = new Button(Words.of(ViewLine.USUAL_COLUMNS), click -> {
            begun();
            set(QueueColumn.USUAL);
        });
        add(new Paragraph(Words.of(ViewLine.COLUMNS_HELP)), list, refusal);
        foot(save, usual);
        set(now);
    }

    private void set(List<QueueColumn> columns) {
        order.clear();
        Stream.concat(columns.stream(), Stream.of(QueueColumn.values())).distinct().forEach(order::add);
        shown.clear();
        shown.addAll(columns);
        draw(null, 0);
    }

    private void draw(@Nullable QueueColumn moved, int by) {
        list.removeAll();
        for (int i = 0; i < order.size(); i++) {
            var column = order.get(i);
            var box = new Checkbox(Words.of(column), shown.contains(column));
            box.addValueChangeListener(change -> {
                if (change.getValue()) {
                    shown.add(column);
                } else {
                    shown.remove(column);
                }
            });
            var up = mover("↑", Words.of(ViewLine.UP, column), i, -1);
            var down = mover("↓", Words.of(ViewLine.DOWN, column), i, 1);
            list.add(new ListItem(box, new Div(up, down)));
            if (column == moved) {
                // So that one goes on by the same key; at the end of its way, back.
                (by < 0 && up.isEnabled() || !down.isEnabled() ? up : down).focus();
            }
        }
    }

    private Button mover(String sign, String words, int place, int by) {
        var button = new Button(sign, click -> {
            begun();
            Collections.swap(order, place, place + by);
            draw(order.get(place + by), by);
        });
        button.setAriaLabel(words);
        button.setEnabled(place + by >= 0 && place + by < order.size());
        return button;
    }
}
