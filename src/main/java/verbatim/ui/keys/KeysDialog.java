package verbatim.ui.keys;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.List;
import verbatim.passage.Finding;
import verbatim.passage.PassageKind;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** All keys of a screen; those of the workbench with what the findings mean. */
public class KeysDialog extends Dialog {

    KeysDialog(KeyScreen screen) {
        setHeaderTitle(Words.of(KeysLine.KEYS));
        setWidth("min(460px, 94vw)");
        var all = new Div();
        screen.parts().forEach(part -> {
            if (part != screen) {
                all.add(heading(Words.of(part)));
            }
            all.add(keys(NamedKeys.of(part)));
        });
        if (screen == KeyScreen.WORKBENCH) {
            all.add(heading(Words.of(KeysLine.FINDINGS_OF_QUOTE)), findings(PassageKind.DIRECT), heading(Words.of(KeysLine.FINDINGS_OF_CLAIM)), findings(PassageKind.CLAIM));
        }
        all.addClassName("vb-keys-told");
        // What can be scrolled is reached by keyboard, too.
        all.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", Words.of(KeysLine.KEYS));
        // The dialog takes the focus only where nothing in it has it.
        all.getElement().executeJs("requestAnimationFrame(() => this.focus({ preventScroll: true }))");
        add(all);
        var change = new RouterLink(Words.of(KeysLine.CHANGE), KeysView.class);
        change.addClassName("vb-button");
        getFooter().add(change, new Button(Words.of(ScreenLine.CLOSE), click -> close()));
    }

    private static DescriptionList keys(List<NamedKeys> keys) {
        var list = new DescriptionList();
        list.addClassName("vb-facts");
        keys.forEach(row -> {
            var term = new DescriptionList.Term();
            if (!row.shown().isEmpty()) {
                term.getElement().appendChild(new Element("kbd").setText(row.shown()));
            }
            list.add(term, new DescriptionList.Description(row.does()));
        });
        return list;
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
