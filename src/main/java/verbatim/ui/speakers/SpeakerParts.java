package verbatim.ui.speakers;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.passage.SameWords;
import verbatim.passage.SpeakerReading;
import verbatim.passage.SpeakerSheet;
import verbatim.passage.SpeakerSplitting;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKeeping;

/** Makes the parts of a speaker's page, each with the few services that it calls. */
@Service
class SpeakerParts {

    private final SpeakerReading speakers;
    private final SpeakerKeeping keeping;
    private final SpeakerSplitting splitting;
    private final SameWords sameWords;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SpeakerParts(
            SpeakerReading speakers,
            SpeakerKeeping keeping,
            SpeakerSplitting splitting,
            SameWords sameWords,
            CurrentPerson currentPerson,
            Clock clock) {
        this.speakers = speakers;
        this.keeping = keeping;
        this.splitting = splitting;
        this.sameWords = sameWords;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Under whatever name they are known by now. */
    Optional<SpeakerSheet> sheet(SpeakerId speaker) {
        return speakers.sheet(speaker);
    }

    /** Who they are: who may be the same, as what they are printed, who turned out to be the same, and what was done. */
    List<Component> facts(SpeakerSheet sheet, SettledLine settled) {
        var facts = new ArrayList<Component>();
        if (!sheet.pairs().isEmpty()) {
            facts.add(SpeakerFacts.pairs(sheet, new PairSaying(keeping, settled)));
        }
        facts.add(SpeakerFacts.names(sheet));
        if (!sheet.joined().isEmpty()) {
            facts.add(SpeakerFacts.joined(sheet, keeping, settled, clock));
        }
        if (!sheet.changes().isEmpty()) {
            facts.add(SpeakerFacts.history(sheet, clock));
        }
        return facts;
    }

    QuotedPanel quoted(SpeakerId speaker) {
        return new QuotedPanel(speaker, speakers, sameWords);
    }

    CorrectSpeakerDialog correct(SpeakerSheet sheet, Runnable saved) {
        return new CorrectSpeakerDialog(sheet, keeping, saved);
    }

    JoinDialog join(SpeakerSheet sheet, SettledLine settled) {
        return new JoinDialog(sheet, speakers, keeping, settled);
    }

    SplitDialog split(SpeakerSheet sheet, Runnable saved) {
        return new SplitDialog(sheet, speakers, splitting, currentPerson.require().role().includes(Role.REVIEWER), saved);
    }
}
