package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.NativeButton;

/** On a phone the card is a sheet that this lowers and raises. */
class CardGrip extends NativeButton {

    CardGrip(CardPanel card) {
        addClassName("vb-grip");
        getElement().setAttribute("aria-label", "Lower or raise the card");
        addClickListener(click -> card.getClassNames().set("lowered", !card.getClassNames().contains("lowered")));
    }
}
