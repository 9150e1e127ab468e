package verbatim.ui.others;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.internal.JacksonUtils;
import verbatim.passage.OthersPlan;
import verbatim.passage.OthersPlan.Fate;
import verbatim.passage.others.OthersFile;
import verbatim.ui.component.Words;

/** What a file would bring, in sentences; told to who cannot see it as well. */
class OthersSum extends Div {

    private final boolean isSignedOff;

    /** @param isSignedOff whether a sign-off falls by it */
    OthersSum(boolean isSignedOff) {
        this.isSignedOff = isSignedOff;
        addClassName("vb-others-sum");
        getElement().setAttribute("aria-live", "polite");
    }

    void clear() {
        removeAll();
    }

    /** Below a long text that was pasted, or on a phone, it may be out of sight. */
    void comeIntoSight() {
        getElement().callJsFunction("scrollIntoView", JacksonUtils.createObjectNode().put("block", "start"));
    }

    void show(OthersFile file, OthersPlan plan) {
        removeAll();
        var counts = new Paragraph(Words.of(
                OthersDialogLine.COUNTS,
                plan.count(Fate.NewPassage.class),
                plan.notes(),
                plan.count(Fate.AlreadyThere.class),
                plan.count(Fate.NotBrought.class),
                plan.count(Fate.LeftOut.class)));
        counts.addClassName("counts");
        add(counts);
        if (plan.conclusions() > 0) {
            add(new Paragraph(Words.of(OthersDialogLine.DIFFERING, plan.conclusions(), plan.differing())));
        }
        if (isSignedOff && plan.bringsSomething()) {
            add(new Paragraph(Words.of(OthersDialogLine.SIGNED_OFF)));
        }
        file.remarks().forEach(remark -> add(new Paragraph(Words.of(remark))));
    }
}
