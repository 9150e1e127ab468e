package verbatim.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.HouseStyles;
import verbatim.comparison.HouseStyles.Settled;
import verbatim.comparison.StyleChanged;
import verbatim.text.wording.style.HouseStyle;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** One language's house style: what holds and since when, the fields, and what becomes of them. */
class HouseStylePanel extends Div {

    private final String language;
    private final String name;
    private final HouseStyles styles;
    private final Clock clock;
    private final Paragraph holds = new Paragraph();
    private final HouseStyleForm form;
    private final RefusalLine refusal = new RefusalLine();
    private final Span said = new Span();
    private final Details earlier = new Details(Words.of(StyleLine.EARLIER));
    private @Nullable HouseStyle shown;

    HouseStylePanel(String language, String name, HouseStyles styles, Clock clock) {
        this.language = language;
        this.name = name;
        this.styles = styles;
        this.clock = clock;
        form = new HouseStyleForm(language);
        said.addClassName("vb-soft");
        said.getElement().setAttribute("role", "status");
        var save = new Button(Words.of(ScreenLine.SAVE), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Button(Words.of(StyleLine.OPEN_USUAL), click -> confirmUsual()), said);
        buttons.addClassName("vb-row");
        var foot = new Div(buttons, refusal);
        foot.addClassName("foot");
        add(holds, form, foot, earlier);
    }

    /** Shows what holds now, in place of what is written in the fields. */
    void load() {
        var style = styles.of(language);
        shown = style;
        form.set(style);
        refusal.clear();
        tellWhatHolds(style);
    }

    /** Whether the fields hold something that was not saved. */
    boolean isChanged() {
        return shown != null && form.differsFrom(shown);
    }

    private void tellWhatHolds(HouseStyle style) {
        var history = styles.history(language);
        holds.removeAll();
        if (history.isEmpty()) {
            holds.add(Words.of(StyleLine.HOLDS_USUAL, style.version(), name));
        } else {
            var last = history.getFirst();
            holds.add(Words.parts(StyleLine.HOLDS_SINCE, style.version(), when(last), last.by()));
        }
        earlier.removeAll();
        earlier.setVisible(history.size() > 1);
        if (history.size() > 1) {
            earlier.add(list(history.subList(1, history.size())));
        }
    }

    private OrderedList list(List<Settled> versions) {
        var list = new OrderedList();
        versions.forEach(version -> {
            var item = new ListItem();
            item.add(Words.parts(StyleLine.EARLIER_ONE, version.version(), version.by(), when(version)));
            list.add(item);
        });
        return list;
    }

    private Span when(Settled version) {
        return Moments.shown(Moments.day(version.at(), clock), version.at());
    }

    private void save() {
        said.setText("");
        refusal.clear();
        form.get()
                .ifPresentOrElse(
                        style -> settle(style, Words.of(ScreenLine.SAVED)),
                        () -> refusal.say(Words.of(StyleLine.UNREADABLE)));
    }

    private void confirmUsual() {
        new HarmQuestion(
                        Words.of(StyleLine.USUAL_QUESTION, name),
                        Words.of(StyleLine.USUAL_MEANS),
                        Words.of(StyleLine.USUAL),
                        () -> settle(HouseStyle.standard(language), Words.of(StyleLine.USUAL_HOLDS)))
                .open();
    }

    private void settle(HouseStyle style, String done) {
        try {
            styles.settle(style, shown == null ? style.version() : shown.version());
            load();
            said.setText(done);
        } catch (StyleChanged refused) {
            var last = styles.history(language).getFirst();
            shown = styles.of(language);
            tellWhatHolds(shown);
            var sentences = new ArrayList<String>();
            sentences.add(Words.of(StyleLine.NEWER, last.by()));
            sentences.addAll(form.saysOtherwise(shown));
            sentences.add(Words.of(StyleLine.SAVE_AGAIN));
            refusal.say(sentences);
        }
    }
}
