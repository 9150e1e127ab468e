package verbatim.ui.workbench;

import java.util.List;
import verbatim.passage.Flags.Mark;
import verbatim.passage.PassageKind;
import verbatim.passage.Remarking.Gesture;
import verbatim.ui.component.Keyed;
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

    WorkbenchKeys(WorkbenchView desk, ArticleHead head, BottomLine bottom, CardPanel card, Marking marking, FactsPanel facts) {
        super(KeyScreen.WORKBENCH);
        on("j", () -> desk.move(1)).on("k", () -> desk.move(-1));
        on("u", desk::nextWaiting);
        for (int key = 1; key <= 8; key++) {
            int pressed = key;
            on(Integer.toString(key), () -> card.part(FindingPanel.class).ifPresent(panel -> panel.press(pressed)));
        }
        on("f", () -> card.part(EvidencePanel.class).ifPresent(EvidencePanel::findInSources));
        on("s", () -> card.part(EvidencePanel.class).ifPresent(EvidencePanel::addSource));
        on("e", () -> card.part(EvidencePanel.class).ifPresent(EvidencePanel::addEvidence));
        on("x", () -> card.part(EvidencePanel.class).ifPresent(EvidencePanel::recordSearch));
        on("p", () -> card.part(CorrectionPanel.class).ifPresent(CorrectionPanel::propose));
        on("y", () -> card.part(CorrectionPanel.class).ifPresent(CorrectionPanel::submitCorrected));
        focus("n", ".vb-card .vb-note textarea");
        on(",", () -> card.part(TalkPanel.class).ifPresent(TalkPanel::go));
        on("w", card::chooseSpeaker);
        on("q", () -> card.part(NextSteps.class).ifPresent(NextSteps::ask));
        on("i", () -> card.part(AssignedLine.class).ifPresent(AssignedLine::assign));
        on("d", () -> card.part(NextSteps.class).ifPresent(NextSteps::dismiss));
        for (var mark : Mark.values()) {
            var key = NamedKeys.key(mark);
            on(key, () -> card.part(FindingPanel.class).flatMap(FindingPanel::flags).ifPresent(panel -> panel.press(mark)));
        }
        var checkedContext = NamedKeys.key(Mark.CONTEXT_CHECKED);
        on(checkedContext, () -> marking.claim(
                () -> card.part(FindingPanel.class).flatMap(FindingPanel::flags).ifPresent(panel -> panel.press(Mark.CONTEXT_CHECKED))));
        on("g", () -> card.part(FindingPanel.class).flatMap(FindingPanel::flags).ifPresent(FlagsPanel::pressMeaning));
        on("Enter", () -> card.part(NextSteps.class).ifPresent(NextSteps::pressMain));
        on("a", () -> card.part(NextSteps.class).ifPresent(NextSteps::approve));
        on("b", () -> card.part(NextSteps.class).ifPresent(NextSteps::sendBack));
        on("m", () -> marking.mark(PassageKind.DIRECT));
        on("P", () -> marking.mark(PassageKind.PARTIAL));
        on("M", () -> marking.mark(PassageKind.INDIRECT));
        on("r", () -> marking.remark(Gesture.INSTEAD));
        on("+", () -> marking.remark(Gesture.ADDED));
        on("-", () -> marking.remark(Gesture.LEFT_OUT));
        on("o", facts::toggle);
        on("l", desk::fold);
        on("z", bottom::undo).on("Z", bottom::redo);
        between("vb-article-text button.ref[aria-current]", ".vb-card");
        press(head, OF_ARTICLE);
        OF_PASSAGE.forEach(key -> on(key, () -> card.part(NextSteps.class).ifPresent(steps -> Keyed.press(steps, key))));
    }
}
