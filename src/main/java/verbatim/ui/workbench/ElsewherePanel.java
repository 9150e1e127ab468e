package verbatim.ui.workbench;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import verbatim.passage.Elsewhere;
import verbatim.passage.PassageCard;
import verbatim.passage.SameWords;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DifferenceText;
import verbatim.ui.component.StateWord;

/**
 * Other articles' passages with the same or nearly the same words. They are looked up after the card is shown, so that no
 * passage opens later for their sake; unseen where there are none.
 */
class ElsewherePanel extends Section {

    private static final Logger LOG = LoggerFactory.getLogger(ElsewherePanel.class);

    private final PassageCard card;
    private final SameWords sameWords;
    private boolean asked;

    ElsewherePanel(PassageCard card, SameWords sameWords) {
        this.card = card;
        this.sameWords = sameWords;
        addClassName("vb-elsewhere");
        setVisible(false);
    }

    /** Whether it shows all there is to show for this passage too. */
    boolean isFor(PassageCard other) {
        return other.row().id().equals(card.row().id())
                && other.row().words().equals(card.row().words())
                && String.valueOf(other.row().speaker()).equals(String.valueOf(card.row().speaker()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!asked) {
            asked = true;
            var ui = event.getUI();
            Thread.ofVirtual().name("same words elsewhere").start(new DelegatingSecurityContextRunnable(() -> look(ui)));
        }
    }

    private void look(UI ui) {
        try {
            var found = sameWords.elsewhere(card);
            if (!found.isEmpty() && ui.isAttached()) {
                ui.access(() -> show(found));
            }
        } catch (DataAccessException fault) {
            // Nothing on the card depends on it.
            LOG.warn("The same words elsewhere were not looked up", fault);
        }
    }

    private void show(List<Elsewhere> found) {
        var title = new H2("The same words elsewhere");
        title.addClassName("vb-label");
        add(title);
        found.forEach(other -> add(box(other)));
        setVisible(true);
    }

    private static Div box(Elsewhere other) {
        var link = new ArticleLink(other.headline(), other.article(), other.row().label());
        var status = new Div(new StateWord(other.row().status()));
        if (other.row().finding() != null) {
            status.add(new Span(" · " + other.row().finding().word()));
        }
        var speaker = other.row().speaker() == null ? "speaker unknown" : other.row().speaker();
        var who = new Div(new Span("%s · %s".formatted(other.row().label(), speaker)));
        if (other.isOfAnotherSpeaker()) {
            var another = new Span(" ≠ another speaker than here");
            another.addClassName("vb-risks");
            who.add(another);
        }
        var box = new Div(link, who, status);
        box.addClassName("vb-box");
        if (other.sameWords()) {
            box.add(EvidenceBox.small("the same words"));
        } else {
            var otherwise = new Paragraph(other.difference().isEmpty() ? "Other words there: " + other.row().words()
                    : "Other words there (− only there, + only here):");
            otherwise.addClassName("vb-risks");
            box.add(otherwise);
            if (!other.difference().isEmpty()) {
                box.add(new DifferenceText(other.difference(), "here", "there"));
            }
        }
        return box;
    }
}
