package verbatim.ui.workbench.step;

import org.springframework.stereotype.Component;
import verbatim.account.CurrentPerson;
import verbatim.account.People;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.FindingInSources;
import verbatim.passage.PassageReading;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;
import verbatim.passage.SaidIn;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceReading;
import java.time.Clock;
import verbatim.source.capture.SnapshotReading;

/** The use cases that the parts of the card call, handed around as one. */
@Component
public record UseCases(
        PassageReading reading,
        QuoteChecking checking,
        Reviewing reviewing,
        EvidenceGathering gathering,
        FindingInSources finding,
        SaidIn saidIn,
        SourceKeeping sources,
        SourceReading sourceReading,
        SnapshotReading snapshots,
        CurrentPerson currentPerson,
        People people,
        Clock clock) {}
