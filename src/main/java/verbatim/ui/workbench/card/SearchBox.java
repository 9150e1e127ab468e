package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.PassageCard;
import verbatim.passage.SearchRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.SearchLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** A search that found nothing: where, by whom, whether what was searched covers the occasion, and the way to take it back. */
class SearchBox extends Div {

    private final SearchRow search;
    private final Supplier<PassageCard> card;
    private final Steps steps;
    private final EvidenceGathering gathering;
    private final RefusalLine refusal;

    /**
     * @param card the passage as it is by the time of a click
     * @param open whether the person may change it
     */
    SearchBox(
            SearchRow search,
            Supplier<PassageCard> card,
            boolean open,
            Steps steps,
            EvidenceGathering gathering,
            Clock clock,
            RefusalLine refusal) {
        this.search = search;
        this.card = card;
        this.steps = steps;
        this.gathering = gathering;
        this.refusal = refusal;
        addClassName("vb-box");
        var words = new Paragraph(Words.of(CardLine.SEARCHED, search.searchedIn(), search.searchedFor()));
        words.addClassName("body");
        add(words, EvidenceBox.small("%s, %s".formatted(search.searched().name(), Moments.day(search.searched().at(), clock))));
        if (search.coverage() != null) {
            add(EvidenceBox.small(Words.of(SearchLine.COVERED_BY, search.coverage().words(), search.coverage().by().name())));
        } else if (open && search.withdrawn() == null) {
            var covers = new Button(Words.of(SearchLine.COVERS), click -> cover());
            covers.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(covers);
        }
        if (search.withdrawn() != null) {
            addClassName("withdrawn");
            add(EvidenceBox.small(Words.of(CardLine.WITHDRAWN_BY, search.withdrawn().name())));
        } else if (open) {
            var withdraw = new Button(Words.of(CardLine.WITHDRAW), click -> withdraw());
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            withdraw.setAriaLabel(Words.of(CardLine.WITHDRAW_SEARCH_IN, search.searchedIn()));
            add(withdraw);
        }
    }

    private void withdraw() {
        steps.take(card.get(), Words.of(CardLine.SEARCH_WITHDRAWN), refusal, now -> gathering.withdraw(search.id()));
    }

    private void cover() {
        new ReasonDialog(Words.of(SearchLine.WHY_COVERS), List.of(), Words.of(ScreenLine.SAVE), (words, beside) -> steps.take(
                        card.get(), Words.of(SearchLine.COVERED), beside, now -> gathering.cover(search.id(), words)))
                .open();
    }
}
