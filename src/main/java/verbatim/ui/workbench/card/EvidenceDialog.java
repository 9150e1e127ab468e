package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.passage.CitedEvidence;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.PassageCard;
import verbatim.passage.Stance;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKind;
import verbatim.source.SourceReading;
import verbatim.source.SourceRow;
import verbatim.ui.component.KindAndTier;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.workbench.step.Steps;

/**
 * Adds a piece of evidence: a source of the desk, or a new one by its title, and the place in it. Stays open, with what
 * was written, until it was saved.
 */
class EvidenceDialog extends WritingDialog implements BackgroundCite.Screen {

    /** A source of the desk, or the title of a new one. */
    private record Choice(@Nullable SourceRow known, String title) {

        String words() {
            return known == null ? Words.of(CardLine.ADD_AS_NEW, title) : title;
        }
    }

    /** Enough to see whether one title is written as another. */
    private static final int MOST_NAMED_ALIKE = 20;

    private final PassageCard card;
    private final Steps steps;
    private final EvidenceGathering gathering;
    private final SourceReading sources;
    private final ComboBox<Choice> source = new ComboBox<>(Words.of(CardLine.SOURCE));
    private final Button asNew = new Button("", click -> chooseNew());
    private final KindAndTier kindAndTier = new KindAndTier(SourceKind.CONFIRMATION);
    private final TextField url = new TextField(Words.of(CardLine.ADDRESS));
    private final TextField citation = new TextField(Words.of(CardLine.CITATION));
    private final TextField locator = new TextField(Words.of(CardLine.WHERE_IN_IT));
    private final TextArea excerpt = new TextArea(Words.of(CardLine.ITS_WORDS));
    private final TextField notInText = new TextField(Words.of(CardLine.WHY_NOT_IN_TEXT));
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
    private final ProgressBar looking = new ProgressBar();
    private final RefusalLine refusal = new RefusalLine();
    private final Button save = new Button(Words.of(CardLine.ADD_EVIDENCE), click -> save());

    /** What was written into {@link #source} without choosing anything. */
    private String unchosen = "";

    EvidenceDialog(PassageCard card, Steps steps, EvidenceGathering gathering, SourceReading sources) {
        this.card = card;
        this.steps = steps;
        this.gathering = gathering;
        this.sources = sources;
        setHeaderTitle(Words.of(CardLine.EVIDENCE_FOR, card.row().label()));
        setWidth("min(560px, 94vw)");
        source.setItemLabelGenerator(Choice::words);
        source.setItems(query -> choices(query.getFilter().orElse("").strip(), query.getOffset(), query.getLimit()));
        source.setAllowCustomValue(true);
        source.setHelperText(Words.of(CardLine.SOURCE_HELP));
        source.setAutofocus(true);
        source.addCustomValueSetListener(custom -> unchosen(custom.getDetail().strip()));
        asNew.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        asNew.setVisible(false);
        source.addValueChangeListener(change -> forNewSource(change.getValue() != null && change.getValue().known() == null));
        kindAndTier.onChosen(refusal::clear);
        forNewSource(false);
        url.setPlaceholder("https://");
        locator.setHelperText(Words.of(CardLine.LOCATOR_HELP));
        notInText.setHelperText(Words.of(CardLine.NOT_IN_TEXT_HELP));
        notInText.setVisible(false);
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(value -> Words.of(CardLine.STANCE, value == Stance.SUPPORTS ? "yes" : "no"));
        stance.setValue(Stance.SUPPORTS);
        stance.setAriaLabel(Words.of(CardLine.DOES_TO_PASSAGE));
        var fields = new Div(source, asNew);
        fields.add(kindAndTier.fields());
        looking.setIndeterminate(true);
        looking.setVisible(false);
        looking.getElement().setAttribute("aria-label", Words.of(CardLine.LOOKING));
        fields.add(url, citation, locator, excerpt, notInText, stance, looking, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        foot(save);
    }

    /** The sources that match, and then, as a choice of its own, what was written as the title of a new one. */
    private Stream<Choice> choices(String written, int offset, int limit) {
        var known = sources.find(written, offset + limit).stream().map(row -> new Choice(row, row.title()));
        var fresh = written.isEmpty() ? Stream.<Choice>of() : Stream.of(new Choice(null, written));
        return Stream.concat(known, fresh).skip(offset).limit(limit);
    }

    /** Half a title makes no source by itself: where it is one of the desk's it is that, else it is asked. */
    private void unchosen(String written) {
        var named = sources.find(written, MOST_NAMED_ALIKE).stream()
                .filter(row -> row.title().equalsIgnoreCase(written))
                .toList();
        unchosen = written;
        if (named.size() == 1) {
            source.setValue(new Choice(named.getFirst(), named.getFirst().title()));
            return;
        }
        asNew.setText(Words.of(CardLine.ADD_AS_NEW, written));
        asNew.setVisible(!written.isEmpty());
    }

    private void chooseNew() {
        source.setValue(new Choice(null, unchosen));
    }

    private void forNewSource(boolean isNew) {
        asNew.setVisible(false);
        kindAndTier.show(isNew);
        url.setVisible(isNew);
        citation.setVisible(isNew);
    }

    private void save() {
        var details = new EvidenceDetails(locator.getValue(), excerpt.getValue(), stance.getValue(), notInText.getValue());
        var chosen = source.getValue();
        if (chosen == null) {
            refusal.say(unchosen.isEmpty()
                    ? Words.of(CardLine.CHOOSE_SOURCE)
                    : Words.of(CardLine.NOT_CHOSEN, unchosen));
            return;
        }
        var known = chosen.known();
        var newTitle = chosen.title();
        if (known == null && !kindAndTier.objections().isEmpty()) {
            refusal.show(kindAndTier.objections());
            return;
        }
        if (known != null) {
            look(known.id(), details);
        } else {
            add(now -> gathering
                    .add(
                            now.row().id(),
                            SourceDetails.brief(
                                    newTitle,
                                    kindAndTier.kind().orElseThrow(),
                                    kindAndTier.tier().orElseThrow(),
                                    citation.getValue(),
                                    url.getValue()),
                            details));
        }
    }

    /** A text may be a book: it is looked through beside the screen. */
    private void look(SourceId known, EvidenceDetails details) {
        refusal.clear();
        looking(true);
        getUI().ifPresent(ui -> BackgroundCite.begin(gathering, known, details, ui, this));
    }

    @Override
    public void looked(CitedEvidence cited) {
        looking(false);
        if (isOpened()) {
            add(now -> gathering.add(now.row().id(), cited));
        }
    }

    @Override
    public void refused(List<String> sentences) {
        looking(false);
        refusal.say(sentences);
        // Whoever cites words that are not in the text says why; who corrects them need not.
        notInText.setVisible(!excerpt.getValue().isBlank());
    }

    private void looking(boolean on) {
        looking.setVisible(on);
        save.setEnabled(!on);
    }

    private void add(Steps.Step step) {
        if (steps.take(card, Words.of(CardLine.SAVED_EVIDENCE), refusal, step)) {
            close();
        }
    }
}
