package verbatim.ui.workbench.find;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.SourceHit;
import verbatim.comparison.SourceSearch;
import verbatim.passage.Correction;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageKind;
import verbatim.passage.QuoteChecking;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** What is said where words stand nowhere as they are printed, and the way to keep those of the record. */
class TrueWords extends Paragraph {

    private final PassageCard card;
    private final Steps steps;
    private final QuoteChecking checking;
    private final FoundPlaces places;
    private final Button accept;
    private final RefusalLine refusal;
    private final Button button = new KeyButton(Words.of(NearLine.KEEP), "t", this::keep);
    private @Nullable SourceSearch search;
    private boolean showsNearest;

    /** @param accept shown once there is a place that can be accepted */
    TrueWords(
            PassageCard card, Steps steps, QuoteChecking checking, FoundPlaces places, Button accept, RefusalLine refusal) {
        this.card = card;
        this.steps = steps;
        this.checking = checking;
        this.places = places;
        this.accept = accept;
        this.refusal = refusal;
        getElement().setAttribute("role", "status");
        of(null);
    }

    /** Keeps the record's words at the chosen place as those that should be printed. */
    Button button() {
        return button;
    }

    /** Begins anew with a search that came to its end; with null while one runs. */
    void of(@Nullable SourceSearch ended) {
        search = ended;
        showsNearest = false;
        button.setVisible(ended != null && ended.hits().stream().anyMatch(hit -> hit.isCompared() && !hit.isAsSaid()));
        setVisible(ended != null && ended.wantsNearest());
        setText(Words.of(NearLine.LOOKING));
    }

    /** The passages that say it nearest have been looked for. */
    void nearest(List<SourceHit> nearest) {
        if (search == null) {
            // Another search has begun meanwhile.
            return;
        }
        setText(Words.of(nearest.isEmpty() ? NearLine.NONE : line(search)));
        if (!nearest.isEmpty()) {
            showsNearest = true;
            places.add(nearest);
            button.setVisible(true);
            accept.setVisible(true);
        }
    }

    private NearLine line(SourceSearch found) {
        if (!found.hits().isEmpty()) {
            return NearLine.NOT_AS_PRINTED;
        }
        return card.row().kind() == PassageKind.INDIRECT ? NearLine.NOT_BY_MEANING : NearLine.NOT_SAID;
    }

    /** Whether passages are shown that only say it nearest. */
    boolean showsNearest() {
        return showsNearest;
    }

    /** They could not be looked for. */
    void failed() {
        setText(Words.of(NearLine.FAILED));
    }

    void keep() {
        var hit = places.chosen();
        if (hit == null || search == null || hit.isAsSaid()) {
            return;
        }
        if (steps.take(
                card,
                Words.of(NearLine.SAVED),
                refusal,
                now -> checking.correct(now.row().id(), now.version(), new Correction(hit.words(), hit.snapshot().source())))) {
            button.setVisible(false);
            setVisible(true);
            setText(Words.of(NearLine.KEPT));
        }
    }
}
