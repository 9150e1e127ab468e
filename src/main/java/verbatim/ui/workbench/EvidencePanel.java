package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import verbatim.passage.CheckState;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageCard.EvidenceRow;
import verbatim.passage.PassageCard.SearchRow;
import verbatim.passage.Stance;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Refusal;

/** What the finding rests on: evidence with its source, and where was searched without finding. */
class EvidencePanel extends Section {

    private final PassageCard card;
    private final Steps steps;
    private final UseCases use;
    private final Refusal refusal = new Refusal();

    EvidencePanel(PassageCard card, Steps steps, UseCases use) {
        this.card = card;
        this.steps = steps;
        this.use = use;
        var title = new H2("Evidence");
        title.addClassName("vb-label");
        add(title);
        card.evidence().forEach(evidence -> add(box(evidence)));
        card.searches().forEach(search -> add(box(search)));
        if (isOpen()) {
            var row = new Div(withKey("Add evidence", "s", this::addEvidence), withKey("Nothing found…", "x", this::recordSearch));
            row.addClassName("vb-row");
            add(row);
        } else if (card.evidence().isEmpty() && card.searches().isEmpty()) {
            add(new Span("None."));
        }
        add(refusal);
    }

    void addEvidence() {
        if (isOpen()) {
            new EvidenceDialog(card, steps, use).open();
        }
    }

    void recordSearch() {
        if (isOpen()) {
            new SearchDialog(card, steps, use).open();
        }
    }

    /** A button that names its key. */
    static Button withKey(String words, String key, Runnable action) {
        var button = new Button(words, click -> action.run());
        var hint = new Element("kbd");
        hint.setText(key);
        hint.setAttribute("slot", "suffix").setAttribute("aria-hidden", "true");
        button.getElement().appendChild(hint);
        return button;
    }

    private Div box(EvidenceRow evidence) {
        var name = new Span(evidence.title());
        name.getStyle().setFontWeight("600");
        var where = new Span("%s · %s".formatted(evidence.tier().label(), evidence.locator()));
        where.addClassName("end");
        where.setTitle(evidence.tier().words());
        var line = new Div(name, where);
        line.addClassName("line");
        var box = new Div(line);
        box.addClassName("vb-box");
        if (evidence.citation() != null) {
            box.add(small(evidence.citation()));
        }
        if (evidence.url() != null) {
            box.add(link(evidence.url()));
        }
        if (evidence.stance() == Stance.CONTRADICTS) {
            var against = new Span("✗ contradicts");
            against.addClassNames("vb-state", "problem");
            box.add(new Div(against));
        }
        if (evidence.excerpt() != null) {
            var excerpt = new Paragraph(evidence.excerpt());
            excerpt.addClassName("excerpt");
            box.add(excerpt);
        }
        var by = new Div(new Span(evidence.added().name() + ", "));
        by.add(Moments.shown(Moments.day(evidence.added().at(), use.clock()), evidence.added().at()));
        by.addClassName("by");
        if (evidence.withdrawn() != null) {
            box.addClassName("withdrawn");
            by.add(" · withdrawn by " + evidence.withdrawn().name());
        } else if (isOpen()) {
            var withdraw = new Button("Withdraw", click -> withdraw(evidence));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            withdraw.setAriaLabel("Withdraw " + evidence.title());
            by.add(withdraw);
        }
        box.add(by);
        return box;
    }

    private Div box(SearchRow search) {
        var words = new Paragraph("Searched %s for %s, without finding.".formatted(search.searchedIn(), search.searchedFor()));
        words.addClassName("body");
        var by = small("%s, %s".formatted(
                search.searched().name(), Moments.day(search.searched().at(), use.clock())));
        var box = new Div(words, by);
        box.addClassName("vb-box");
        return box;
    }

    private static Div small(String words) {
        var line = new Div();
        line.getElement().appendChild(new Element("small").setText(words));
        return line;
    }

    private static Anchor link(String url) {
        var link = new Anchor(url, url);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noreferrer noopener");
        link.getStyle().set("overflow-wrap", "anywhere");
        return link;
    }

    private void withdraw(EvidenceRow evidence) {
        steps.take(card, "evidence withdrawn", refusal, now -> use.gathering().withdraw(evidence.id()), null);
    }

    private boolean isOpen() {
        return card.row().state() != CheckState.APPROVED && card.row().state() != CheckState.DISMISSED;
    }
}
