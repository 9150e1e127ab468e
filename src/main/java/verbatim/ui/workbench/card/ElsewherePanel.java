package verbatim.ui.workbench.card;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Elsewhere;
import verbatim.passage.Finding;
import verbatim.passage.PassageCard;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DifferenceText;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Words;

/**
 * Other articles' passages with the same or nearly the same words. They are looked up after the card is shown, so that no
 * passage opens later for their sake; unseen where there are none.
 */
class ElsewherePanel extends Section {

    private final NativeButton sign = new NativeButton("⚠\uFE0E " + Words.of(CardLine.ELSEWHERE_OTHERWISE));
    private final PassageCard card;
    private List<Elsewhere> found = List.of();
    private @Nullable Finding finding;
    private final ElsewhereLookup lookup;
    private @Nullable Runnable cancel;
    private boolean asked;

    ElsewherePanel(PassageCard card, ElsewhereLookup lookup) {
        this.card = card;
        this.lookup = lookup;
        addClassName("vb-elsewhere");
        getElement().setAttribute("tabindex", "-1").setAttribute("aria-label", Words.of(CardLine.ELSEWHERE));
        setVisible(false);
        sign.addClassName("vb-elsewhere-sign");
        sign.addClickListener(click -> {
            scrollIntoView();
            getElement().callJsFunction("focus");
        });
        show(card.row().finding());
    }

    /** The line for the top of the card; unseen where the others agree with the passage as it is concluded now. */
    NativeButton sign(@Nullable Finding now) {
        show(now);
        return sign;
    }

    private void show(@Nullable Finding now) {
        finding = now;
        sign.setVisible(found.stream().anyMatch(other -> other.isOfAnotherSpeaker() || isOfAnotherFinding(other)));
    }

    /** A finding there counts while there is none here too: it must be seen before one is set. */
    private boolean isOfAnotherFinding(Elsewhere other) {
        var there = other.row().finding();
        return there != null && !there.equals(finding);
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
            cancel = lookup.begin(card, event.getUI(), this::show);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (cancel != null) {
            cancel.run();
        }
    }

    private void show(List<Elsewhere> others) {
        found = others;
        show(finding);
        var title = new H2(Words.of(CardLine.ELSEWHERE));
        title.addClassName("vb-label");
        add(title);
        found.forEach(other -> add(box(other)));
        setVisible(true);
    }

    private static Div box(Elsewhere other) {
        var link = new ArticleLink(other.headline(), other.article(), other.row().label());
        var status = new Div(new StateWord(other.row().status()));
        if (other.row().finding() != null) {
            status.add(new Span(" · " + Words.of(other.row().finding())));
        }
        var speaker = other.row().speaker() == null ? Words.of(ScreenLine.SPEAKER_UNKNOWN) : other.row().speaker();
        var who = new Div(new Span("%s · %s".formatted(other.row().label(), speaker)));
        if (other.isOfAnotherSpeaker()) {
            var another = new Span(Words.of(CardLine.OTHER_SPEAKER));
            another.addClassName("vb-risks");
            who.add(another);
        }
        var box = new Div(link, who, status);
        box.addClassName("vb-box");
        if (other.sameWords()) {
            box.add(EvidenceBox.small(Words.of(CardLine.SAME_WORDS)));
        } else {
            var otherwise = new Paragraph(Words.of(CardLine.OTHER_WORDS, other.difference().isEmpty() ? "yes" : "no", other.row().words()));
            otherwise.addClassName("vb-risks");
            box.add(otherwise);
            if (!other.difference().isEmpty()) {
                box.add(new DifferenceText(other.difference(), Words.of(CardLine.HERE), Words.of(CardLine.THERE)));
            }
        }
        return box;
    }
}
