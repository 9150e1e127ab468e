package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import verbatim.comparison.FoundWords;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageCard.EvidenceRow;
import verbatim.passage.PassageCard.SearchRow;
import verbatim.passage.PassageStep;
import verbatim.source.Captured;
import verbatim.source.SnapshotId;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;

/** What the finding rests on: evidence with its source, and where was searched without finding. */
class EvidencePanel extends Section {

    private PassageCard card;
    private final Steps steps;
    private final UseCases use;
    private final Consumer<PassageCard> addSource;
    private final RefusalLine refusal = new RefusalLine();

    /**
     * @param addSource lets the person add a source to the article of the passage
     */
    EvidencePanel(PassageCard card, Steps steps, UseCases use, Consumer<PassageCard> addSource) {
        this.card = card;
        this.steps = steps;
        this.use = use;
        this.addSource = addSource;
        var title = new H2("Evidence");
        title.addClassName("vb-label");
        add(title);
        var captured = captured();
        card.evidence().forEach(evidence -> add(box(evidence, captured)));
        card.searches().forEach(search -> add(box(search)));
        if (isOpen()) {
            add(buttons());
        } else if (card.evidence().isEmpty() && card.searches().isEmpty()) {
            add(new Span("None."));
        }
        add(refusal);
    }

    /** The same passage as it is now, which shows nothing else here. */
    void now(PassageCard now) {
        card = now;
    }

    private Div buttons() {
        var row = new Div();
        row.addClassName("vb-row");
        if (card.row().kind().isQuote()) {
            row.add(withKey("Find in sources", "f", this::findInSources));
        }
        row.add(
                withKey("Add source…", "s", this::addSource),
                withKey("Add evidence", "e", this::addEvidence),
                withKey("Nothing found…", "x", this::recordSearch));
        return row;
    }

    void findInSources() {
        if (isOpen()) {
            new FindDialog(card, steps, use, this::addSource).open();
        }
    }

    void addSource() {
        if (isOpen()) {
            addSource.accept(card);
        }
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

    /** Asked only where something was compared; otherwise no card costs a query more. */
    private Map<SnapshotId, Captured> captured() {
        return use.sourceReading()
                .captured(card.evidence().stream()
                        .map(EvidenceRow::found)
                        .filter(Objects::nonNull)
                        .map(FoundWords::snapshot)
                        .collect(Collectors.toSet()));
    }

    private EvidenceBox box(EvidenceRow evidence, Map<SnapshotId, Captured> captured) {
        var found = evidence.found();
        return new EvidenceBox(
                card,
                evidence,
                found == null ? null : captured.get(found.snapshot()),
                use.clock(),
                isOpen() ? () -> withdraw(evidence) : null);
    }

    private Div box(SearchRow search) {
        var words = new Paragraph("Searched %s for %s, without finding.".formatted(search.searchedIn().words(), search.searchedFor()));
        words.addClassName("body");
        var by = EvidenceBox.small("%s, %s".formatted(
                search.searched().name(), Moments.day(search.searched().at(), use.clock())));
        var box = new Div(words, by);
        box.addClassName("vb-box");
        if (search.withdrawn() != null) {
            box.addClassName("withdrawn");
            box.add(EvidenceBox.small("withdrawn by " + search.withdrawn().name()));
        } else if (isOpen()) {
            var withdraw = new Button("Withdraw", click -> steps.take(
                    card, "search withdrawn", refusal, now -> use.gathering().withdraw(search.id()), null));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            withdraw.setAriaLabel("Withdraw the search in " + search.searchedIn().words());
            box.add(withdraw);
        }
        return box;
    }

    private void withdraw(EvidenceRow evidence) {
        steps.take(card, "evidence withdrawn", refusal, now -> use.gathering().withdraw(evidence.id()), null);
    }

    private boolean isOpen() {
        return card.allowed(use.currentPerson().require()).is(PassageStep.CHANGE);
    }
}
