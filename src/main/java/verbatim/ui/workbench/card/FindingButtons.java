package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;
import verbatim.passage.PassageCard;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.Words;

/** The findings, each a button with its key; which one is pressed and which are open changes where they stand. */
class FindingButtons extends Div {

    private final Map<Finding, NativeButton> buttons = new EnumMap<>(Finding.class);

    /** @param findings in the order of their keys, the first of which is 1 */
    FindingButtons(List<Finding> findings, @Nullable Finding proposed, Consumer<Finding> onPress) {
        addClassName("vb-findings");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of(CardLine.FINDING)).setAttribute("data-none", Words.of(CardLine.NO_FINDING_YET));
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            var button = new NativeButton(Words.of(finding), click -> onPress.accept(finding));
            if (finding == proposed) {
                var mark = new Span(Words.of(CardLine.PROPOSED));
                mark.addClassName("mark");
                mark.setTitle(Words.of(CardLine.PROPOSED_HINT));
                button.add(mark);
                button.addClassName("proposed");
            }
            var key = Integer.toString(i + 1);
            if (!PersonKeys.shown(key).isEmpty()) {
                button.getElement().setAttribute("aria-keyshortcuts", PersonKeys.shown(key))
                        .appendChild(PersonKeys.key(key).setAttribute("aria-hidden", "true"));
            }
            button.setTitle(Words.form("meaning", finding));
            button.addClassName(finding.whenApproved().style());
            buttons.put(finding, button);
            add(button);
        }
    }

    /**
     * The passage as it is now, or another one with the same findings.
     *
     * @param open whether the person may change it
     */
    void now(PassageCard card, boolean open) {
        buttons.forEach((finding, button) -> {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(finding == card.row().finding()));
            button.setEnabled(finding.fits(card.row().kind()) && open);
        });
    }
}
