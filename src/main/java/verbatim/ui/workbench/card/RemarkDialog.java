package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageKind;
import verbatim.passage.Remarking.Ends;
import verbatim.text.ClaimKind;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Asks by which words a passage begins and ends, and of what kind it is. */
class RemarkDialog extends WritingDialog {

    /** As many words at each end say where it is. */
    private static final int SHOWN = 4;

    /** What is done with it. */
    interface Saving {
        /**
         * @param words null where they stay
         * @param kinds what kinds of check it asks for, where it is a claim
         * @param beside where to say why it was not saved
         * @return whether it was saved
         */
        boolean save(@Nullable Ends words, PassageKind kind, Set<ClaimKind> kinds, RefusalLine beside);
    }

    private final List<String> parts;
    private final TextField first = new TextField(Words.of(RemarkLine.FROM));
    private final TextField last = new TextField(Words.of(RemarkLine.TO));
    private final RadioButtonGroup<Integer> part = new RadioButtonGroup<>(Words.of(RemarkLine.WHICH_PART));

    RemarkDialog(PassageCard card, Saving saving) {
        parts = parts(card);
        setHeaderTitle(Words.of(RemarkLine.TITLE, card.row().label()));
        setWidth("min(480px, 94vw)");
        part.setItems(IntStream.range(0, parts.size()).boxed().toList());
        part.setItemLabelGenerator(at -> Words.of(RemarkLine.PART, at + 1, parts.get(at)));
        part.setVisible(parts.size() > 1);
        part.addValueChangeListener(change -> fill());
        part.setValue(0);
        first.setAutofocus(true);
        last.setHelperText(Words.of(RemarkLine.HELP));
        var kind = new RadioButtonGroup<PassageKind>(Words.of(RemarkLine.KIND));
        kind.setItems(PassageKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setValue(card.row().kind());
        var kinds = new ClaimKindsField(card.row().claimKinds());
        kinds.setVisible(kind.getValue() == PassageKind.CLAIM);
        kind.addValueChangeListener(change -> kinds.setVisible(change.getValue() == PassageKind.CLAIM));
        var refusal = new RefusalLine();
        var fields = new Div(part, first, last, kind, kinds);
        if (card.row().finding() != null) {
            fields.add(new Paragraph(Words.of(RemarkLine.STALE, card.row().finding())));
        }
        fields.add(refusal);
        fields.addClassName("vb-fields");
        add(fields);
        foot(new Button(Words.of(RemarkLine.SAVE), click -> {
            if (saving.save(words(), kind.getValue(), kinds.kinds(), refusal)) {
                close();
            }
        }));
    }

    private void fill() {
        first.setValue(beginning(parts.get(part.getValue())));
        last.setValue(end(parts.get(part.getValue())));
    }

    private @Nullable Ends words() {
        var now = parts.get(part.getValue());
        return first.getValue().equals(beginning(now)) && last.getValue().equals(end(now))
                ? null
                : new Ends(part.getValue(), first.getValue(), last.getValue());
    }

    /** What the article prints in each part: the parts follow each other in the words, an ellipsis between them. */
    private static List<String> parts(PassageCard card) {
        var words = card.row().words();
        var spans = card.row().fragments();
        int at = 0;
        var parts = new String[spans.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = words.substring(at, at + spans.get(i).length());
            at += spans.get(i).length() + " … ".length();
        }
        return List.of(parts);
    }

    private static String beginning(String words) {
        return Arrays.stream(words.split("\\s+")).limit(SHOWN).collect(Collectors.joining(" "));
    }

    private static String end(String words) {
        var all = words.split("\\s+");
        return Arrays.stream(all).skip(Math.max(0, all.length - SHOWN)).collect(Collectors.joining(" "));
    }
}
