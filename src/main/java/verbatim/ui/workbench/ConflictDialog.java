package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import verbatim.passage.NewerVersion;
import verbatim.passage.PassageCard;
import verbatim.ui.component.ScreenLine;
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
        add(new Paragraph(Words.of(WorkbenchLine.BOTH_VERSIONS)));
        var both = new DescriptionList();
        both.addClassName("vb-facts");
        both.add(new DescriptionList.Term(Words.of(WorkbenchLine.THERE_NOW)), theirs(now));
        both.add(new DescriptionList.Term(Words.of(WorkbenchLine.YOURS)), new DescriptionList.Description(mine));
        add(both);
        var save = new Button(Words.of(WorkbenchLine.SAVE_MINE), click -> {
            close();
            saveMine.run();
        });
        var keep = new Button(Words.of(WorkbenchLine.KEEP_THEIRS), click -> {
            close();
            keepTheirs.run();
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(save, keep);
    }

    private static DescriptionList.Description theirs(PassageCard now) {
        var words = new DescriptionList.Description(new StateWord(now.row().status()));
        words.add(" · " + (now.row().finding() == null ? Words.of(WorkbenchLine.NO_FINDING) : Words.of(WorkbenchLine.FINDING, now.row().finding())));
        words.add(" · " + (now.row().speaker() == null ? Words.of(ScreenLine.SPEAKER_UNKNOWN) : Words.of(WorkbenchLine.SPEAKER, now.row().speaker())));
        var flags = Words.of(now.flags());
        if (!flags.isEmpty()) {
            words.add(" · " + flags);
        }
        if (!now.changes().isEmpty()) {
            var last = now.changes().getLast();
            words.add(Words.of(WorkbenchLine.LAST, last.what(), last.by() == null ? "Verbatim" : last.by()));
        }
        return words;
    }
}
