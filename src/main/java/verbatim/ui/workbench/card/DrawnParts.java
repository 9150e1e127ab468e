package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The parts of a card as they were drawn last. One that would show the same is kept, and with it the focus and what is open. */
class DrawnParts {

    private record Drawn(Object matter, Component part) {}

    private final Map<Class<?>, Drawn> drawn = new HashMap<>();

    /**
     * A part of the card, made anew where what it shows has changed.
     *
     * @param matter all that the part shows
     */
    <P extends Component> P draw(Class<P> type, Object matter, Supplier<P> made) {
        var before = drawn.get(type);
        if (before != null && before.matter().equals(matter)) {
            return type.cast(before.part());
        }
        var fresh = made.get();
        drawn.put(type, new Drawn(matter, fresh));
        return fresh;
    }

    /** No part is kept but these, which serve any passage that would show the same in them. */
    void clearBut(Set<Class<?>> kept) {
        drawn.keySet().retainAll(kept);
    }

    /** Lets a parent hold these parts in this order. Those that it holds already are not moved. */
    static void arrange(Component parent, List<? extends Component> parts) {
        var holder = parent.getElement();
        var wanted = parts.stream().map(Component::getElement).toList();
        holder.getChildren().filter(child -> !wanted.contains(child)).toList().forEach(Element::removeFromParent);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= holder.getChildCount() || !holder.getChild(i).equals(wanted.get(i))) {
                holder.insertChild(i, wanted.get(i));
            }
        }
    }
}
