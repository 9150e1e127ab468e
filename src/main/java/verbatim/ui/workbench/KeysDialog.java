package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.List;
import verbatim.passage.Finding;
import verbatim.passage.PassageKind;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** All keys of the workbench, and what the findings mean. */
class KeysDialog extends Dialog {

    /**
     * @param keys what each does, in the order in which they are shown
     */
    KeysDialog(List<NamedKeys> keys) {
        setHeaderTitle(Words.of(WorkbenchLine.KEYS));
        setWidth("min(460px, 94vw)");
        var list = new DescriptionList();
        list.addClassName("vb-facts");
        keys.forEach(row -> {
            var term = new DescriptionList.Term();
            if (!row.shown().isEmpty()) {
                term.getElement().appendChild(new Element("kbd").setText(row.shown()));
            }
            list.add(term, new DescriptionList.Description(row.does()));
        });
        // What can be scrolled is reached by keyboard, too.
        list.getElement().setAttribute("tabindex", "0");
        add(list, heading(Words.of(WorkbenchLine.FINDINGS_OF_QUOTE)), findings(PassageKind.DIRECT), heading(Words.of(WorkbenchLine.FINDINGS_OF_CLAIM)), findings(PassageKind.CLAIM));
        var change = new RouterLink(Words.of(KeysLine.CHANGE), KeysView.class);
        change.addClassName("vb-button");
        getFooter().add(change, new Button(Words.of(ScreenLine.CLOSE), click -> close()));
    }

    private static H3 heading(String words) {
        var heading = new H3(words);
        heading.addClassName("vb-label");
        return heading;
    }

    private static DescriptionList findings(PassageKind kind) {
        var list = new DescriptionList();
        list.addClassNames("vb-facts", "vb-findings-told");
        Arrays.stream(Finding.values()).filter(finding -> finding.fits(kind)).forEach(finding -> list.add(
                new DescriptionList.Term(Words.of(finding)),
                new DescriptionList.Description(Words.form("meaning", finding))));
        return list;
    }
}
