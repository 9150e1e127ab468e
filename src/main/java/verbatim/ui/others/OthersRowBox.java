package verbatim.ui.others;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import verbatim.message.Sentences.Form;
import verbatim.passage.OthersPlan.Fate;
import verbatim.passage.OthersPlan.Planned;
import verbatim.ui.component.Words;

/** One row of a file: what it would bring, its words, whose it is and what it says. */
class OthersRowBox extends ListItem {

    private final Span fate = new Span();
    private final Checkbox bring = new Checkbox();

    /** @param kept is told whether it is to be brought */
    OthersRowBox(Planned row, Consumer<Boolean> kept) {
        bring.setAriaLabel(Words.of(OthersDialogLine.BRING_ROW, row.row().number()));
        bring.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                kept.accept(change.getValue());
            }
        });
        fate.addClassName("fate");
        var number = new Span(Words.of(OthersDialogLine.ROW, row.row().number()));
        number.addClassName("label");
        add(new Div(bring, number, fate));
        if (!row.words().isEmpty()) {
            add(words("words", row.words()));
        }
        var whose = new Span(row.note().whose(Words.language()));
        whose.addClassName("whose");
        add(whose);
        var said = row.note().said(row.row().text(), row.standing(), Words.language());
        if (!said.isEmpty()) {
            add(words("said", said));
        }
        show(row);
    }

    private static Div words(String name, String words) {
        var box = new Div(words);
        box.addClassName(name);
        box.getElement().setAttribute("dir", "auto");
        return box;
    }

    /** What becomes of it by now. */
    final void show(Planned row) {
        var isOpen = !(row.fate() instanceof Fate.AlreadyThere) && !(row.fate() instanceof Fate.NotBrought);
        bring.setVisible(isOpen);
        bring.setValue(isOpen && !(row.fate() instanceof Fate.LeftOut));
        getClassNames().set("not", row.fate() instanceof Fate.NotBrought);
        getClassNames().set("out", row.fate() instanceof Fate.LeftOut);
        getClassNames().set("differs", row.note().isOtherThan(row.standing()));
        fate.setText(words(row.fate()));
    }

    private static String words(Fate fate) {
        return switch (fate) {
            case Fate.NewPassage made -> Words.of(OthersDialogLine.NEW_PASSAGE, new Form("described", made.kind()));
            case Fate.NoteOn on -> Words.of(on.about() ? OthersDialogLine.NOTE_ON_ABOUT : OthersDialogLine.NOTE_ON, on.label());
            case Fate.NoteOnNew on -> Words.of(OthersDialogLine.NOTE_ON_NEW, on.maker());
            case Fate.AlreadyThere(var label) -> label == null
                    ? Words.of(OthersDialogLine.ALREADY_THERE)
                    : Words.of(OthersDialogLine.ALREADY_ON, label);
            case Fate.NotBrought(var why) -> Words.of(OthersDialogLine.NOT_THIS, why);
            case Fate.LeftOut _ -> Words.of(OthersDialogLine.LEFT_OUT);
        };
    }
}
