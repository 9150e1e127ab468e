package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.IntConsumer;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/**
 * Which passage is chosen and which of how many it is, with the ways to those beside it and to the list: for windows in which the
 * list has no room beside the text, and where it is folded away.
 */
class PassageWalk extends Div {

    private final NativeButton where = new NativeButton();

    /** @param move chooses the passage so many places on */
    PassageWalk(IntConsumer move, PassageList list) {
        addClassName("vb-walk");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of(ScreenLine.PASSAGES));
        where.addClassName("where");
        where.setTitle(PersonKeys.behind(Words.of(WorkbenchLine.LIST), "l"));
        // The browser opens it, gives the focus back, and says whether it is open.
        where.getElement().setAttribute("popovertarget", PassageList.ID);
        where.addClickListener(click -> list.unfold());
        add(
                sign("‹", WorkbenchLine.PREVIOUS, "k", () -> move.accept(-1)),
                where,
                sign("›", WorkbenchLine.NEXT, "j", () -> move.accept(1)));
    }

    /** A button that is a sign, and is called what it does. */
    static NativeButton sign(String sign, WorkbenchLine words, String key, Runnable action) {
        var button = new NativeButton(sign, click -> action.run());
        button.setAriaLabel(Words.of(words));
        button.setTitle(PersonKeys.behind(Words.of(words), key));
        return button;
    }

    /**
     * Says which one is chosen.
     *
     * @param number its number; 0 for none
     */
    void show(ReadingOrder order, int number) {
        where.setText(order.placeOf(number)
                .map(place -> Words.of(WorkbenchLine.WHERE, order.places().get(place).label(), place + 1, order.places().size()))
                .orElseGet(() -> Words.of(WorkbenchLine.SO_MANY, order.places().size())));
    }
}
