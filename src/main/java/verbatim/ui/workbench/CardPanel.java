package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.passage.CheckState;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Who;

/** The card of the chosen passage: its words, whose they are, and all that is known and done about it. */
class CardPanel extends Aside {

    private final Steps steps;
    private final UseCases use;
    private @Nullable PassageCard card;
    private @Nullable FindingPanel findings;
    private @Nullable EvidencePanel evidence;
    private @Nullable NotesPanel notes;
    private @Nullable NextSteps next;
    private final Map<PassageId, String> drafts = new HashMap<>();

    CardPanel(Steps steps, UseCases use) {
        this.steps = steps;
        this.use = use;
        addClassName("vb-card");
        getElement().setAttribute("tabindex", "-1");
    }

    @Nullable PassageCard card() {
        return card;
    }

    /** Shows no passage. */
    void showNone(String words) {
        keepDraft();
        card = null;
        findings = null;
        evidence = null;
        notes = null;
        next = null;
        removeAll();
        var empty = new Div(words);
        empty.addClassName("vb-empty");
        add(empty);
    }

    /** Shows a passage; a note that was begun on it stands there again. */
    void show(PassageCard shown) {
        keepDraft();
        card = shown;
        findings = new FindingPanel(shown, steps, use);
        evidence = new EvidencePanel(shown, steps, use);
        notes = new NotesPanel(shown, steps, use);
        next = new NextSteps(shown, steps, use);
        notes.draft(drafts.getOrDefault(shown.row().id(), ""));
        removeAll();
        getElement().setAttribute("aria-label", "Passage " + shown.row().label());
        var words = new Element("blockquote");
        words.setText(shown.row().words());
        words.setAttribute("dir", "auto").setAttribute("tabindex", "0");
        add(grip(), top(shown));
        getElement().appendChild(words);
        add(facts(shown), findings, evidence, notes, next, new HistoryPanel(shown, use));
    }

    /** Acts on the parts of the card, if a passage is shown. */
    void press(int key) {
        with(findings, panel -> panel.press(key));
    }

    void addEvidence() {
        with(evidence, EvidencePanel::addEvidence);
    }

    void recordSearch() {
        with(evidence, EvidencePanel::recordSearch);
    }

    void ask() {
        with(next, NextSteps::ask);
    }

    void dismiss() {
        with(next, NextSteps::dismiss);
    }

    void approve() {
        with(next, NextSteps::approve);
    }

    void pressMain() {
        with(next, NextSteps::pressMain);
    }

    void chooseSpeaker() {
        with(card, shown -> {
            if (isOpen(shown) && shown.row().kind().isQuote()) {
                new SpeakerDialog(shown, steps, use).open();
            }
        });
    }

    private static <T> void with(@Nullable T part, Consumer<T> action) {
        if (part != null) {
            action.accept(part);
        }
    }

    private void keepDraft() {
        if (card != null && notes != null) {
            drafts.put(card.row().id(), notes.draft());
        }
    }

    private static boolean isOpen(PassageCard shown) {
        return shown.row().state() != CheckState.APPROVED && shown.row().state() != CheckState.DISMISSED;
    }

    /** On a phone the card is a sheet that this lowers and raises. */
    private NativeButton grip() {
        var grip = new NativeButton();
        grip.addClassName("vb-grip");
        grip.getElement().setAttribute("aria-label", "Lower or raise the card");
        grip.addClickListener(click -> getClassNames().set("lowered", !getClassNames().contains("lowered")));
        return grip;
    }

    private Div top(PassageCard shown) {
        var label = new Span(shown.row().label());
        label.addClassName("label");
        var kind = new ArrayList<String>();
        kind.add(shown.row().kind().word());
        if (shown.row().parent() != null) {
            kind.add("inside a quote");
        }
        if (shown.row().fragments().size() > 1) {
            kind.add(shown.row().fragments().size() + " parts");
        }
        if (shown.flags().secondHand()) {
            kind.add("second hand");
        }
        if (shown.flags().translated()) {
            kind.add("translated");
        }
        var what = new Span(String.join(" · ", kind));
        what.addClassName("vb-soft");
        var top = new Div(label, new StateWord(shown.row().status()), what);
        top.addClassName("top");
        if (shown.row().checkerId() != null) {
            use.people().find(shown.row().checkerId()).ifPresent(person -> {
                var end = new Div(new Who(person, "checker"));
                end.addClassName("end");
                top.add(end);
            });
        }
        return top;
    }

    private DescriptionList facts(PassageCard shown) {
        var facts = new DescriptionList();
        facts.addClassName("vb-facts");
        if (shown.row().kind().isQuote()) {
            fact(facts, "Speaker", speaker(shown));
            fact(facts, "Cue", new Span(shown.cue() == null ? "none found" : shown.cue()));
            if (shown.occasion() != null) {
                fact(facts, "Occasion", new Span(shown.occasion()));
            }
        }
        return facts;
    }

    private Span speaker(PassageCard shown) {
        var name = shown.row().speaker() == null ? "Unknown: say who" : shown.row().speaker();
        var line = new Span();
        if (isOpen(shown)) {
            var button = new NativeButton(name, click -> chooseSpeaker());
            button.addClassName("vb-inline");
            button.setTitle("Say whose words they are (w)");
            line.add(button);
        } else {
            line.add(new Span(name));
        }
        line.getStyle().setFontWeight("600");
        var rest = new Span(shown.speakerDescription() == null ? "" : ", " + shown.speakerDescription());
        rest.getStyle().setFontWeight("400");
        line.add(rest);
        if (shown.confidence() != null && shown.confidence() < 0.6 && shown.row().speaker() != null) {
            var unsure = new Span(" · unsure, please look");
            unsure.addClassName("vb-soft");
            unsure.getStyle().setFontWeight("400");
            line.add(unsure);
        }
        return line;
    }

    private static void fact(DescriptionList facts, String term, Span value) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }
}
