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
    private final Details earlier = new Details("Earlier versions");
    private @Nullable HouseStyle shown;

    HouseStylePanel(String language, String name, HouseStyles styles, Clock clock) {
        this.language = language;
        this.name = name;
        this.styles = styles;
        this.clock = clock;
        form = new HouseStyleForm(language);
        said.addClassName("vb-soft");
        said.getElement().setAttribute("role", "status");
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Button("Back to the usual…", click -> confirmUsual()), said);
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
        holds.add("Version " + style.version());
        if (history.isEmpty()) {
            holds.add(", the usual style for %s: nobody has changed it.".formatted(name));
        } else {
            holds.add(" holds since ");
            holds.add(when(history.getFirst()));
            holds.add(", settled by " + history.getFirst().by() + ".");
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
            var item = new ListItem(version.version() + ", settled by " + version.by() + ", ");
            item.add(when(version));
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
                        style -> settle(style, "Saved."),
                        () -> refusal.say("Not saved: a field cannot be read. What is wrong stands below it."));
    }

    private void confirmUsual() {
        new HarmQuestion(
                        "Back to the usual style for %s?".formatted(name),
                        "The lists that Verbatim comes with hold again from now on, and what is written here is replaced."
                                + " Evidence already kept is not touched.",
                        "Back to the usual",
                        () -> settle(HouseStyle.standard(language), "The usual style holds again."))
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
            sentences.add("Not saved: %s changed this style since you opened it. What you wrote is still here.".formatted(last.by()));
            sentences.addAll(form.saysOtherwise(shown));
            sentences.add("Save again to let yours hold instead.");
            refusal.say(sentences);
        }
    }
}
