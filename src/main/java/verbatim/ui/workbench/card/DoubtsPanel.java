package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import verbatim.passage.DoubtMatter;
import verbatim.passage.DoubtRow;
import verbatim.passage.DoubtRow.Settled;
import verbatim.passage.DoubtSettling;
import verbatim.passage.FactsToCheck;
import verbatim.passage.PassageCard;
import verbatim.ui.component.ArticleText;
import verbatim.ui.component.DoubtLine;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** What engine or comparison is not sure of: the open doubts first on the card, and below them those that were settled. */
class DoubtsPanel extends Section {

    private final PassageCard card;
    private final boolean open;
    private final Steps steps;
    private final DoubtSettling settling;
    private final FactsToCheck facts;
    private final Clock clock;

    /** @param open whether the person may settle them */
    DoubtsPanel(PassageCard card, boolean open, Steps steps, DoubtSettling settling, FactsToCheck facts, Clock clock) {
        this.card = card;
        this.open = open;
        this.steps = steps;
        this.settling = settling;
        this.facts = facts;
        this.clock = clock;
        addClassName("vb-doubts");
        var heading = new H2(Words.of(DoubtLine.HEADING));
        heading.addClassName("vb-label");
        add(heading);
        card.openDoubts().forEach(doubt -> add(line(doubt)));
        var settled = card.doubts().stream().filter(doubt -> !doubt.isOpen()).toList();
        if (!settled.isEmpty()) {
            add(settled(settled));
        }
        setVisible(!card.doubts().isEmpty());
    }

    /** All that it shows of a passage; of those without doubts that is the same. */
    static List<?> matter(PassageCard shown) {
        return shown.doubts().isEmpty()
                ? List.of()
                : List.of(shown.row().id(), shown.row().state(), shown.doubts(), shown.evidence());
    }

    private Div line(DoubtRow doubt) {
        var sign = new Span("?");
        sign.addClassName("vb-doubt-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(sign, new Span(told(doubt)));
        line.addClassName("vb-doubt");
        var ways = new Span();
        line.add(ways);
        if (doubt.matter() instanceof DoubtMatter.AgainstItself) {
            var show = new Button(Words.of(DoubtLine.SHOW_PLACES), click -> ArticleText.showIn(this, facts.places(card.article(), doubt.matter())));
            show.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            ways.add(show);
        }
        if (doubt.matter() instanceof DoubtMatter.SecondLook second) {
            // By its address alone: that screen knows this one's dialogs.
            var both = new RouterLink();
            both.setText(Words.of(DoubtLine.BOTH_FINDINGS));
            both.getElement().setAttribute("href", "second-looks/" + second.look());
            ways.add(both);
        } else if (open && doubt.matter().againstNoting() == null) {
            var settle = new Button(Words.of(DoubtLine.SETTLE), click -> settle(doubt));
            settle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            settle.setAriaLabel(Words.of(ScreenLine.STEP_ON, DoubtLine.SETTLE, doubt.matter()));
            ways.add(settle);
        }
        return line;
    }

    private String told(DoubtRow doubt) {
        return card.sourceOf(doubt)
                .map(source -> Words.of(DoubtLine.OF_SOURCE, source, Words.of(doubt.matter())))
                .orElseGet(() -> Words.of(doubt.matter()));
    }

    private void settle(DoubtRow doubt) {
        new ReasonDialog(Words.of(DoubtLine.WHY_SETTLED), List.of(), Words.of(DoubtLine.SETTLED), (note, beside) ->
                        steps.take(
                                card,
                                Words.of(DoubtLine.SETTLED),
                                beside,
                                now -> settling.settle(now.row().id(), doubt.id(), note)))
                .open();
    }

    private Details settled(List<DoubtRow> doubts) {
        var lines = new Div();
        doubts.forEach(doubt -> {
            var line = new Paragraph(told(doubt));
            line.addClassName("vb-soft");
            if (doubt.settled() != null) {
                line.add(new Span(" " + by(doubt.settled())));
            }
            lines.add(line);
        });
        return new Details(Words.of(DoubtLine.SETTLED_ONES, doubts.size()), lines);
    }

    private String by(Settled settled) {
        return Words.of(
                DoubtLine.SETTLED_BY,
                settled.by().name(),
                Moments.day(settled.by().at(), clock),
                settled);
    }
}
