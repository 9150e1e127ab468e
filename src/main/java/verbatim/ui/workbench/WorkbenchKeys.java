package verbatim.ui.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import verbatim.passage.Flags.Mark;
import verbatim.passage.PassageKind;
import verbatim.passage.Remarking.Gesture;
import verbatim.ui.component.KeyCommands;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.card.AssignedLine;
import verbatim.ui.workbench.card.CardPanel;
import verbatim.ui.workbench.card.CorrectionPanel;
import verbatim.ui.workbench.card.EvidencePanel;
import verbatim.ui.workbench.card.FindingPanel;
import verbatim.ui.workbench.card.FlagsPanel;
import verbatim.ui.workbench.card.NextSteps;
import verbatim.ui.workbench.card.TalkPanel;

/** The keys of the workbench, a line a row: what is pressed, what it does in words, and what it does. */
class WorkbenchKeys extends KeyCommands {

    private final Map<String, String> told = new LinkedHashMap<>();

    WorkbenchKeys(WorkbenchView desk, CardPanel card, Marking marking, FactsPanel facts) {
        told("j / k", Words.of(KeyLine.NEXT_PREVIOUS)).on("j", () -> desk.move(1)).on("k", () -> desk.move(-1));
        told("u", Words.of(KeyLine.NEXT_WAITING)).on("u", desk::nextWaiting);
        told("1 – 8", Words.of(KeyLine.SET_FINDING));
        for (int key = 1; key <= 8; key++) {
            int pressed = key;
            on(Integer.toString(key), () -> card.part(FindingPanel.class).ifPresent(panel -> panel.press(pressed)));
        }
        told("f", Words.of(KeyLine.FIND))
                .on("f", () -> card.part(EvidencePanel.class).ifPresent(EvidencePanel::findInSources));
        told("s", Words.of(KeyLine.ADD_SOURCE)).on("s", () -> card.part(EvidencePanel.class).ifPresent(EvidencePanel::addSource));
        told("e", Words.of(KeyLine.ADD_EVIDENCE)).on("e", () -> card.part(EvidencePanel.class).ifPresent(EvidencePanel::addEvidence));
        told("x", Words.of(KeyLine.RECORD_SEARCH)).on("x", () -> card.part(EvidencePanel.class).ifPresent(EvidencePanel::recordSearch));
        told("p", Words.of(KeyLine.PROPOSE)).on("p", () -> card.part(CorrectionPanel.class).ifPresent(CorrectionPanel::propose));
        told("y", Words.of(KeyLine.CORRECTED)).on("y", () -> card.part(CorrectionPanel.class).ifPresent(CorrectionPanel::submitCorrected));
        told("n", Words.of(KeyLine.NOTE)).focus("n", ".vb-card .vb-note textarea");
        told(",", Words.of(KeyLine.TALK)).on(",", () -> card.part(TalkPanel.class).ifPresent(TalkPanel::go));
        told("w", Words.of(KeyLine.SPEAKER)).on("w", card::chooseSpeaker);
        told("q", Words.of(KeyLine.ASK)).on("q", () -> card.part(NextSteps.class).ifPresent(NextSteps::ask));
        told("i", Words.of(KeyLine.ASSIGN)).on("i", () -> card.part(AssignedLine.class).ifPresent(AssignedLine::assign));
        told("d", Words.of(KeyLine.DISMISS)).on("d", () -> card.part(NextSteps.class).ifPresent(NextSteps::dismiss));
        for (var mark : Mark.values()) {
            var key = FlagsPanel.key(mark);
            told(key, Words.of(KeyLine.FLAG, mark))
                    .on(key, () -> card.part(FindingPanel.class).flatMap(FindingPanel::flags).ifPresent(panel -> panel.press(mark)));
        }
        var checkedContext = FlagsPanel.key(Mark.CONTEXT_CHECKED);
        told(checkedContext, Words.of(KeyLine.CLAIM)).on(checkedContext, () -> marking.claim(
                () -> card.part(FindingPanel.class).flatMap(FindingPanel::flags).ifPresent(panel -> panel.press(Mark.CONTEXT_CHECKED))));
        told("g", Words.of(KeyLine.MEANING))
                .on("g", () -> card.part(FindingPanel.class).flatMap(FindingPanel::flags).ifPresent(FlagsPanel::pressMeaning));
        told("Enter", Words.of(KeyLine.MAIN)).on("Enter", () -> card.part(NextSteps.class).ifPresent(NextSteps::pressMain));
        told("a", Words.of(KeyLine.APPROVE)).on("a", () -> card.part(NextSteps.class).ifPresent(NextSteps::approve));
        told("b", Words.of(KeyLine.SEND_BACK)).on("b", () -> card.part(NextSteps.class).ifPresent(NextSteps::sendBack));
        told("m", Words.of(KeyLine.MARK)).on("m", () -> marking.mark(PassageKind.DIRECT));
        told("r", Words.of(KeyLine.MARK_ANEW)).on("r", () -> marking.remark(Gesture.INSTEAD));
        told("+", Words.of(KeyLine.ADD_WORDS)).on("+", () -> marking.remark(Gesture.ADDED));
        told("-", Words.of(KeyLine.TAKE_WORDS_OUT)).on("-", () -> marking.remark(Gesture.LEFT_OUT));
        told("o", Words.of(KeyLine.FACTS)).on("o", facts::toggle);
        told("l", Words.of(KeyLine.FOLD)).on("l", desk::fold);
        told("z", Words.of(KeyLine.UNDO)).on("z", desk::undo);
        told("/", Words.of(KeyLine.FIND_ALL));
        on("?", () -> new KeysDialog(told).open());
    }

    private KeyCommands told(String keys, String words) {
        told.put(keys, words);
        return this;
    }
}
