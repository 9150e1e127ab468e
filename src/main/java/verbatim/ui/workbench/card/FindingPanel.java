package verbatim.ui.workbench.card;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.Flags.Mark;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageKind;
import verbatim.passage.QuoteChecking;
import verbatim.passage.SaidIn;
import verbatim.passage.Translation;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.find.OriginalWordsOffer;
import verbatim.ui.workbench.step.Steps;

/** What the editor concludes, each finding with its key, and the flags beside it. */
public class FindingPanel extends Section {

    private final PassageCard card;
    private final Steps steps;
    private final QuoteChecking checking;
    private final SaidIn saidIn;
    private final boolean open;
    private final Proposal proposal;
    private final RefusalLine refusal = new RefusalLine();
    private boolean writing;

    /** @param open whether the person may change it */
    FindingPanel(PassageCard card, boolean open, Steps steps, QuoteChecking checking, SaidIn saidIn) {
        this.card = card;
        this.steps = steps;
        this.open = open;
        this.checking = checking;
        this.saidIn = saidIn;
        proposal = new Proposal(card);
        var title = new H2("Finding");
        title.addClassName("vb-label");
        add(title);
        if (card.check().staleFinding() != null) {
            add(new Span("Was “%s” before the words changed.".formatted(Words.of(card.check().staleFinding()))));
        }
        var grid = new Div();
        grid.addClassName("vb-findings");
        grid.getElement().setAttribute("role", "group").setAttribute("aria-label", "Finding");
        findings(card.row().kind()).forEach(finding -> grid.add(button(finding)));
        add(grid, proposal, refusal);
        if (card.check().findingReason() != null) {
            add(new Span("Because: " + card.check().findingReason()));
        }
        if (card.row().kind().isQuote()) {
            add(flags());
        }
    }

    /** The findings of quotes or of claims; keys keep their places, so that 4 is always "Altered". */
    private static List<Finding> findings(PassageKind kind) {
        return Arrays.stream(Finding.values())
                .filter(f -> f.fits(kind.isQuote() ? PassageKind.DIRECT : PassageKind.CLAIM))
                .toList();
    }

    /** Concludes by a key: 1 is the first finding. */
    public void press(int key) {
        var findings = findings(card.row().kind());
        if (key >= 1 && key <= findings.size()) {
            conclude(findings.get(key - 1));
        }
    }

    private NativeButton button(Finding finding) {
        var button = new NativeButton(Words.of(finding), click -> conclude(finding));
        var key = new Element("kbd").setText(Integer.toString(findings(card.row().kind()).indexOf(finding) + 1));
        key.setAttribute("aria-hidden", "true");
        if (proposal.is(finding)) {
            var mark = new Span("proposed");
            mark.addClassName("mark");
            mark.setTitle("Proposed by the comparison");
            button.add(mark);
            button.addClassName("proposed");
        }
        button.getElement().appendChild(key);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(finding == card.row().finding()));
        button.addClassName(finding.whenApproved().style());
        button.setEnabled(finding.fits(card.row().kind()) && open);
        return button;
    }

    private void conclude(Finding pressed) {
        var before = card.row().finding();
        var to = pressed == before ? null : pressed;
        FindingReason.of(card, to, (reason, beside) -> set(to, reason, beside))
                .ifPresentOrElse(ReasonDialog::open, () -> set(to, null, refusal));
    }

    private boolean set(@Nullable Finding to, @Nullable String reason, RefusalLine beside) {
        return steps.take(
                card,
                to == null ? "finding taken back" : "finding “%s”".formatted(Words.of(to)),
                beside,
                now -> checking.conclude(now.row().id(), now.version(), to, reason));
    }

    private Div flags() {
        var flags = card.flags();
        var row = new Div();
        row.addClassName("vb-flags");
        row.add(
                flag("Second hand", flags.secondHand(), Mark.SECOND_HAND),
                flag("Translated", flags.translated(), Mark.TRANSLATED),
                flag("Context checked", flags.contextChecked(), Mark.CONTEXT_CHECKED),
                flag("Attribution checked", flags.attributionChecked(), Mark.ATTRIBUTION_CHECKED));
        var all = new Div(row);
        if (card.row().finding() == Finding.ALTERED || flags.materialChange() != null) {
            all.add(new MaterialChangeField(
                    flags.materialChange(), !open, answer -> save("meaning of the change", flags.with(answer))));
        }
        if (flags.translated()) {
            var of = flags.translation();
            var fields = new Div(
                    text("Original words", of.originalWords(), words ->
                            flags.with(new Translation(words, of.originalLanguage(), of.translator()))),
                    text("Their language", of.originalLanguage(), language ->
                            flags.with(new Translation(of.originalWords(), language, of.translator()))),
                    text("Translated by", of.translator(), translator ->
                            flags.with(new Translation(of.originalWords(), of.originalLanguage(), translator))));
            fields.addClassName("vb-fields");
            all.add(fields);
        } else if (open) {
            var told = saidIn.of(card).map(OriginalWordsOffer::saidIn).stream().toList();
            all.add(new OriginalWordsOffer(card, steps, checking, refusal, told, () -> {}));
        }
        return all;
    }

    private Checkbox flag(String label, boolean on, Mark mark) {
        var box = new Checkbox(label, on);
        box.setEnabled(open);
        box.addValueChangeListener(change -> {
            var what = (change.getValue() ? "" : "not ") + label.toLowerCase(Locale.ROOT);
            if (change.isFromClient() && !save(what, card.flags().with(mark, change.getValue()))) {
                box.setValue(on);
            }
        });
        return box;
    }

    private interface Wording {
        Flags with(String words);
    }

    /** Whether somebody is in a field whose words are saved when they leave it. */
    boolean isBeingWritten() {
        return writing;
    }

    private TextField text(String label, @Nullable String value, Wording wording) {
        var field = new TextField(label);
        field.setValue(value == null ? "" : value);
        field.setReadOnly(!open);
        field.addFocusListener(focus -> writing = true);
        field.addBlurListener(blur -> writing = false);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save("%s “%s”".formatted(label.toLowerCase(Locale.ROOT), change.getValue()), wording.with(change.getValue()));
            }
        });
        return field;
    }

    private boolean save(String what, Flags flags) {
        return steps.take(card, what, refusal,
                now -> checking.flag(now.row().id(), now.version(), flags));
    }
}
