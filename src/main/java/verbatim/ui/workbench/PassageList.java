package verbatim.ui.workbench;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;
import verbatim.text.TextDirection;

/** The article's passages as a list, nested ones set in. */
class PassageList extends Nav {

    private final OrderedList list = new OrderedList();
    private final Map<PassageId, NativeButton> buttons = new HashMap<>();
    private final Consumer<PassageId> onChoose;

    PassageList(Consumer<PassageId> onChoose) {
        this.onChoose = onChoose;
        addClassName("vb-list");
        getElement().setAttribute("aria-label", "Passages");
        add(list);
    }

    void show(List<PassageRow> rows) {
        list.removeAll();
        buttons.clear();
        rows.forEach(row -> list.add(item(row)));
    }

    void choose(@Nullable PassageId chosen) {
        buttons.forEach((id, button) -> {
            if (id.equals(chosen)) {
                button.getElement().setAttribute("aria-current", "true");
                // Only as far as needed, so that nothing jumps.
                button.getElement().callJsFunction("scrollIntoViewIfNeeded", false);
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }

    private ListItem item(PassageRow row) {
        var sign = new Span(row.status().sign());
        sign.addClassName("sign");
        sign.getElement().setAttribute("role", "img").setAttribute("aria-label", row.status().word());
        var label = new Span(row.label());
        label.getStyle().setFontWeight("700");
        var words = new Span(TextDirection.inLine(row.words()));
        words.addClassName("words");
        var button = new NativeButton();
        button.add(sign, label, words);
        button.setTitle(row.speaker() == null ? row.status().word() : row.status().word() + " · " + TextDirection.inLine(row.speaker()));
        button.addClickListener(click -> onChoose.accept(row.id()));
        // Its sign may change.
        button.getElement().setAttribute("data-focus", row.label());
        buttons.put(row.id(), button);
        var item = new ListItem(button);
        item.addClassName(row.status().style());
        if (row.parent() != null) {
            item.addClassName("nested");
        }
        return item;
    }
}
