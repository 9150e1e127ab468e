package verbatim.ui.others;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import verbatim.passage.Finding;
import verbatim.passage.OthersPlan;
import verbatim.passage.OthersPlan.Planned;
import verbatim.ui.component.Words;

/** What the file calls its findings, where the desk has no such word: whoever brings it says what it means here, or nothing. */
class OthersMeanings extends Details {

    private static final int MOST = 30;

    private final Map<String, Finding> meanings = new HashMap<>();
    private final Div fields = new Div();
    private final Consumer<Map<String, Finding>> changed;
    private List<String> words = List.of();

    /** @param changed is told what the words mean, once somebody has said it of one */
    OthersMeanings(Consumer<Map<String, Finding>> changed) {
        this.changed = changed;
        setSummaryText(Words.of(OthersDialogLine.MEANINGS));
        fields.addClassName("vb-others-fields");
        add(fields);
        setVisible(false);
    }

    /** Those of a file, of which nobody knows what they mean here. */
    void show(OthersPlan plan) {
        var unknown = plan.rows().stream().flatMap(OthersMeanings::unknown).distinct().limit(MOST).toList();
        // What somebody has given a meaning is known from then on, and its field stays.
        if (words.containsAll(unknown)) {
            return;
        }
        words = unknown;
        fields.removeAll();
        words.forEach(word -> fields.add(field(word)));
        setVisible(!words.isEmpty());
    }

    private static Stream<String> unknown(Planned row) {
        return row.row().finding() == null || row.concluded() != null ? Stream.empty() : Stream.of(row.row().finding());
    }

    private Select<Finding> field(String word) {
        var field = new Select<Finding>();
        field.setLabel(Words.of(OthersDialogLine.MEANING_OF, word));
        field.setItems(Finding.values());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Words.of(OthersDialogLine.NO_MEANING));
        field.setItemLabelGenerator(finding -> finding == null ? Words.of(OthersDialogLine.NO_MEANING) : Words.of(finding));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (change.getValue() == null) {
                    meanings.remove(word);
                } else {
                    meanings.put(word, Objects.requireNonNull(change.getValue()));
                }
                changed.accept(Map.copyOf(meanings));
            }
        });
        return field;
    }

    /** Another file has its own words. */
    void forget() {
        words = List.of();
        meanings.clear();
        setVisible(false);
    }
}
