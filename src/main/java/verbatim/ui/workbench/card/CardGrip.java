package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.NativeButton;
import verbatim.ui.component.Words;

/** On a phone the card is a sheet that this lowers and raises. */
class CardGrip extends NativeButton {

    CardGrip(CardPanel card) {
        addClassName("vb-grip");
        getElement().setAttribute("aria-label", Words.of(CardLine.GRIP));
        addClickListener(click -> card.getClassNames().set("lowered", !card.getClassNames().contains("lowered")));
    }
}
