package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import verbatim.passage.Flags.Mark;
import verbatim.passage.PassageKind;
import verbatim.passage.Remarking.Gesture;
import verbatim.ui.component.Keyed;
import verbatim.ui.component.Words;
import verbatim.ui.keys.KeyScreen;
import verbatim.ui.keys.NamedKeys;
import verbatim.ui.keys.ShownKeys;
import verbatim.ui.workbench.card.AssignedLine;
import verbatim.ui.workbench.card.CardPanel;
import verbatim.ui.workbench.card.CorrectionPanel;
import verbatim.ui.workbench.card.EvidencePanel;
import verbatim.ui.workbench.card.FindingPanel;
import verbatim.ui.workbench.card.FlagsPanel;
import verbatim.ui.workbench.card.NextSteps;
import verbatim.ui.workbench.card.TalkPanel;

/** What the keys of the workbench do, a line each; in words {@link NamedKeys} says it. */
class WorkbenchKeys extends ShownKeys {

    /** Steps on the article as a whole, and those on a passage that have no dialog to be opened elsewhere. */
    private static final List<String> OF_ARTICLE = List.of("F", "I", "E", "B", "C", "S", "Q", "X", "O");

    private static final List<String> OF_PASSAGE = List.of("T", "W", "R", "D", "K", "N", "Y");

    private final BottomLine bottom;
    private final CardPanel card;

    WorkbenchKeys(WorkbenchView desk, PassageList list, ArticleHead head, BottomLine bottom, CardPanel card, Marking marking, FactsPanel facts) {
        super(KeyScreen.WORKBENCH);
        this.bottom = bottom;
        this.card = card;
        on("j", () -> desk.move(1)).on("k", () -> desk.move(-1));
        on("u", desk::nextWaiting);
        for (int key = 1; key <= 8; key++) {
            int pressed = key;
            on(Integer.toString(key), FindingPanel.class, panel -> panel.press(pressed));
        }
        on("f", EvidencePanel.class, EvidencePanel::findInSources);
        on("s", EvidencePanel.class, EvidencePanel::addSource);
        on("e", EvidencePanel.class, EvidencePanel::addEvidence);
        on("x", EvidencePanel.class, EvidencePanel::recordSearch);
        on("p", CorrectionPanel.class, CorrectionPanel::propose);
        on("y", CorrectionPanel.class, CorrectionPanel::submitCorrected);
        focus("n", ".vb-card .vb-note textarea");
        on(",", TalkPanel.class, TalkPanel::go);
        on("w", NextSteps.class, shown -> card.chooseSpeaker());
        on("q", NextSteps.class, NextSteps::ask);
        on("i", AssignedLine.class, AssignedLine::assign);
        on("d", NextSteps.class, NextSteps::dismiss);
        for (var mark : Mark.values()) {
            var key = NamedKeys.key(mark);
            on(key, FindingPanel.class, panel -> panel.flags().ifPresent(flags -> flags.press(mark)));
        }
        var checkedContext = NamedKeys.key(Mark.CONTEXT_CHECKED);
        on(checkedContext, () -> marking.claim(
                () -> with(FindingPanel.class, panel -> panel.flags().ifPresent(flags -> flags.press(Mark.CONTEXT_CHECKED)))));
        on("g", FindingPanel.class, panel -> panel.flags().ifPresent(FlagsPanel::pressMeaning));
        on("Enter", NextSteps.class, NextSteps::pressMain);
        on("a", NextSteps.class, NextSteps::approve);
        on("b", NextSteps.class, NextSteps::sendBack);
        on("m", () -> marking.mark(PassageKind.DIRECT));
        on("P", () -> marking.mark(PassageKind.PARTIAL));
        on("M", () -> marking.mark(PassageKind.INDIRECT));
        on("r", () -> marking.remark(Gesture.INSTEAD));
        on("+", () -> marking.remark(Gesture.ADDED));
        on("-", () -> marking.remark(Gesture.LEFT_OUT));
        on("o", facts::toggle);
        on("l", list::fold);
        on("z", bottom::undo).on("Z", bottom::redo);
        between("vb-article-text button.ref[aria-current]", ".vb-card");
        press(head, OF_ARTICLE);
        OF_PASSAGE.forEach(key -> on(key, NextSteps.class, steps -> Keyed.press(steps, key)));
    }

    private <P extends Component> void on(String key, Class<P> part, Consumer<P> does) {
        on(key, () -> with(part, does));
    }

    /** A key that comes when there is no passage any more says so. */
    private <P extends Component> void with(Class<P> part, Consumer<P> does) {
        if (card.card() == null) {
            bottom.say(Words.of(WorkbenchLine.NONE_CHOSEN));
        } else {
            card.part(part).ifPresent(does);
        }
    }
}
