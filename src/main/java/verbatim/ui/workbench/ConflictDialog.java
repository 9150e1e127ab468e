package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import verbatim.passage.NewerVersion;
import verbatim.passage.PassageCard;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Words;

/** Somebody saved first: shows what stands there now beside what was to be saved, and lets the person decide. */
class ConflictDialog extends Dialog {

    ConflictDialog(NewerVersion newer, String mine, Runnable saveMine, Runnable keepTheirs) {
        var now = newer.current();
        setHeaderTitle(Words.of(newer));
        setWidth("min(560px, 94vw)");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        add(new Paragraph("Your step was not saved. Both versions:"));
        var both = new DescriptionList();
        both.addClassName("vb-facts");
        both.add(new DescriptionList.Term("There now"), theirs(now));
        both.add(new DescriptionList.Term("Yours"), new DescriptionList.Description(mine));
        add(both);
        var save = new Button("Save mine over it", click -> {
            close();
            saveMine.run();
        });
        var keep = new Button("Keep what is there", click -> {
            close();
            keepTheirs.run();
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(save, keep);
    }

    private static DescriptionList.Description theirs(PassageCard now) {
        var words = new DescriptionList.Description(new StateWord(now.row().status()));
        words.add(" · finding: " + (now.row().finding() == null ? "none" : Words.of(now.row().finding())));
        words.add(" · speaker: " + (now.row().speaker() == null ? "unknown" : now.row().speaker()));
        var flags = Words.of(now.flags());
        if (!flags.isEmpty()) {
            words.add(" · " + flags);
        }
        if (!now.changes().isEmpty()) {
            var last = now.changes().getLast();
            words.add(" · last: %s by %s".formatted(Words.of(last.what()), last.by() == null ? "the system" : last.by()));
        }
        return words;
    }
}
