package verbatim.ui.workbench.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.SourceHit;
import verbatim.comparison.SourceSearch;
import verbatim.passage.PassageCard;
import verbatim.passage.Stance;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.WordingWord;
import verbatim.ui.component.Words;

/** The places where a passage's words may stand, best first, and the chosen one whole beside them. */
class FoundPlaces extends Div {

    private final PassageCard card;
    private final OrderedList list = new OrderedList();
    private final Div place = new Div();
    private final Paragraph closer = new Paragraph();
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>(Words.of(FindLine.DOES_TO_PASSAGE));
    private final List<NativeButton> buttons = new ArrayList<>();
    private List<SourceHit> hits = List.of();
    /** How many of them, in front, are places of the words; those behind are only nearest to what they say. */
    private int found;
    private int chosen = -1;

    FoundPlaces(PassageCard card) {
        this.card = card;
        addClassName("vb-found");
        list.addClassName("vb-places");
        closer.addClassName("vb-risks");
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(value -> Words.of(FindLine.STANCE, value == Stance.SUPPORTS ? "yes" : "no"));
        add(list, new Div(place, stance));
        setVisible(false);
    }

    /** Shows the places of a search, the best of them chosen. */
    void show(SourceSearch search) {
        hits = search.hits();
        found = hits.size();
        chosen = -1;
        buttons.clear();
        list.removeAll();
        place.removeAll();
        setVisible(!hits.isEmpty());
        list(0);
        closer.setText(search.closerButOther()
                .map(hit -> Words.of(FindLine.CLOSER, hit.snapshot().title(), Words.form("label", hit.snapshot().tier())))
                .orElse(""));
        if (!hits.isEmpty()) {
            choose(0);
            buttons.getFirst().focus();
        }
    }

    /**
     * Lists the passages that are nearest behind the places; the best of them is chosen where there is no place. It takes no
     * focus: the person may have gone on meanwhile.
     */
    void add(List<SourceHit> nearest) {
        var before = hits.size();
        hits = Stream.concat(hits.stream(), nearest.stream().filter(near -> hits.stream().noneMatch(hit -> hit.isBeside(near)))).toList();
        list(before);
        setVisible(!hits.isEmpty());
        if (before == 0 && !hits.isEmpty()) {
            choose(0);
        }
    }

    private void list(int from) {
        for (int i = from; i < hits.size(); i++) {
            int index = i;
            var button = button(hits.get(i), i >= found);
            button.addClickListener(click -> choose(index));
            buttons.add(button);
            list.add(new ListItem(button));
        }
    }

    /** Chooses the next place, or the one before. */
    void move(int by) {
        if (!hits.isEmpty()) {
            choose(Math.clamp(chosen + by, 0, hits.size() - 1));
            buttons.get(chosen).focus();
        }
    }

    /** The chosen place. */
    @Nullable SourceHit chosen() {
        return chosen < 0 ? null : hits.get(chosen);
    }

    /** What the person says that the chosen place does to the passage; null where the comparison says it. */
    @Nullable Stance stance() {
        return stance.isVisible() ? stance.getValue() : null;
    }

    /** Says where a person has still to say what the chosen place does to the passage: of reported speech no comparison shows it. */
    boolean lackStance(RefusalLine beside) {
        var missing = stance.isVisible() && stance.getValue() == null;
        if (missing) {
            beside.say(Words.of(FindLine.SAY_STANCE));
        }
        return missing;
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < buttons.size(); i++) {
            if (i == index) {
                buttons.get(i).getElement().setAttribute("aria-current", "true");
            } else {
                buttons.get(i).getElement().removeAttribute("aria-current");
            }
        }
        place.removeAll();
        if (!closer.getText().isEmpty() && hits.get(index).isAsSaid()) {
            place.add(closer);
        }
        place.add(new FoundPlace(card, hits.get(index), index >= found));
        stance.setVisible(!hits.get(index).isCompared());
        stance.clear();
    }

    private NativeButton button(SourceHit hit, boolean nearest) {
        var title = new Span(hit.snapshot().title());
        title.addClassName("title");
        var where = new Span("%s · %s".formatted(Words.form("label", hit.snapshot().tier()), Words.of(hit.cited())));
        where.addClassName("vb-soft");
        var button = new NativeButton();
        if (nearest) {
            var sign = new Span(Words.of(NearLine.SIGN));
            sign.addClassName("vb-soft");
            button.add(sign);
        }
        if (hit.isCompared()) {
            button.add(new WordingWord(hit.comparison().wording(), hit.comparison().risks().isEmpty()));
        }
        button.add(title, where);
        if (!hit.comparison().risks().isEmpty()) {
            var risks = new Span("⚠\uFE0E " + Words.inOneLine(hit.comparison().risks().stream().sorted().toList()));
            risks.addClassName("vb-risks");
            button.add(risks);
        }
        if (card.speaker(hit.spokenBy()).isOther()) {
            var other = new Span(Words.of(FindLine.OTHER_SPEAKER));
            other.addClassName("vb-risks");
            button.add(other);
        }
        return button;
    }
}
