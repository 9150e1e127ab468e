package verbatim.ui.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.account.ErasedThing;
import verbatim.account.Erasing;
import verbatim.account.Erasure;
import verbatim.article.ArticleId;
import verbatim.message.Refused;
import verbatim.source.SourceId;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** What of an article or a source is to go, and why. First it shows what would; both take seconds, and run beside the screen. */
final class ErasingForm extends Section {

    private final String title;
    private final Erasing erasing;
    private final Runnable erased;
    private final Supplier<Erasure> what;
    private final TextArea reason = new TextArea(Words.of(ErasingLine.REASON));
    private final Button look = new Button(Words.of(ErasingLine.LOOK), click -> look());
    private final Button erase = new Button(Words.of(ErasingLine.ERASE), click -> ask());
    private final Paragraph told = new Paragraph();
    private final RefusalLine refusal = new RefusalLine();

    private @Nullable Erasure seen;

    private ErasingForm(String heading, String title, Erasing erasing, Runnable erased, Div fields, Supplier<Erasure> what) {
        this.title = title;
        this.erasing = erasing;
        this.erased = erased;
        this.what = what;
        reason.setHelperText(Words.of(ErasingLine.REASON_HELP));
        reason.setWidthFull();
        erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        erase.setEnabled(false);
        told.getElement().setAttribute("role", "status");
        fields.addClassName("vb-fields");
        fields.add(reason);
        var row = new Div(look, erase);
        row.addClassName("vb-row");
        add(new H2(heading), fields, told, refusal, row);
    }

    /** @param erased runs once something was */
    static ErasingForm ofArticle(ArticleId article, String headline, Erasing erasing, Runnable erased) {
        var choice = new RadioButtonGroup<ErasingLine>(Words.of(ErasingLine.WHAT));
        choice.setItems(ErasingLine.ONLY_WORDS, ErasingLine.WHOLE_ARTICLE);
        choice.setItemLabelGenerator(Words::of);
        choice.setValue(ErasingLine.ONLY_WORDS);
        var words = new TextField(Words.of(ErasingLine.WORDS));
        words.setHelperText(Words.of(ErasingLine.WORDS_HELP));
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.EAGER);
        var form = new ErasingForm(
                Words.of(ErasingLine.OF_ARTICLE, headline), headline, erasing, erased, new Div(choice, words),
                () -> choice.getValue() == ErasingLine.WHOLE_ARTICLE
                        ? new Erasure.OfArticle(article.value())
                        : new Erasure.OfWords(article.value(), words.getValue()));
        choice.addValueChangeListener(change -> {
            words.setVisible(change.getValue() == ErasingLine.ONLY_WORDS);
            form.unseen();
        });
        words.addValueChangeListener(change -> form.unseen());
        return form;
    }

    /** @param erased runs once something was */
    static ErasingForm ofSource(SourceId source, String title, Erasing erasing, Runnable erased) {
        return new ErasingForm(
                Words.of(ErasingLine.OF_SOURCE, title), title, erasing, erased, new Div(), () -> new Erasure.OfSource(source.value()));
    }

    /** What was shown is of something else: it must be looked at again before anything goes. */
    private void unseen() {
        seen = null;
        erase.setEnabled(false);
        told.setText("");
        refusal.clear();
    }

    private void look() {
        unseen();
        var wanted = what.get();
        busy(ErasingLine.LOOKING);
        BackgroundJob.begin("looking what would be erased", UI.getCurrent(), job -> {
            try {
                var would = erasing.preview(wanted);
                job.tell(() -> show(wanted, would));
            } catch (Refused refused) {
                job.tell(() -> refused(refused));
            }
        }, this::failed);
    }

    private void show(Erasure wanted, Map<ErasedThing, Integer> would) {
        look.setEnabled(true);
        var stay = wanted instanceof Erasure.OfWords ? " " + Words.of(ErasingLine.TEXTS_STAY) : "";
        told.setText((would.isEmpty() ? Words.of(ErasingLine.NOTHING_THERE) : Words.of(ErasingLine.WOULD_GO, ErasingView.gone(would))) + stay);
        seen = would.isEmpty() ? null : wanted;
        erase.setEnabled(!would.isEmpty());
    }

    private void ask() {
        refusal.clear();
        var wanted = seen;
        if (wanted != null) {
            new HarmQuestion(
                            Words.of(ErasingLine.QUESTION, title), told.getText() + "\n" + Words.of(ErasingLine.WARNING),
                            Words.of(ErasingLine.ERASE_NOW), () -> erase(wanted, reason.getValue()))
                    .open();
        }
    }

    private void erase(Erasure wanted, String why) {
        busy(ErasingLine.ERASING);
        BackgroundJob.begin("erasing", UI.getCurrent(), job -> {
            try {
                var gone = erasing.erase(wanted, why);
                job.tell(() -> gone(gone));
            } catch (Refused refused) {
                job.tell(() -> refused(refused));
            }
        }, this::failed);
    }

    private void gone(Map<ErasedThing, Integer> gone) {
        unseen();
        reason.clear();
        look.setEnabled(true);
        told.setText(Words.of(ErasingLine.ERASED, ErasingView.gone(gone)));
        erased.run();
    }

    private void busy(ErasingLine line) {
        look.setEnabled(false);
        erase.setEnabled(false);
        told.setText(Words.of(line));
    }

    private void refused(Refused refused) {
        told.setText("");
        look.setEnabled(true);
        erase.setEnabled(seen != null);
        refusal.show(refused);
    }

    private void failed() {
        look.setEnabled(true);
        told.setText(Words.of(ErasingLine.FAILED));
    }
}
