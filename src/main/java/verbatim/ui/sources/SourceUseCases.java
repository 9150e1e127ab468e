package verbatim.ui.sources;

import java.time.Clock;
import org.springframework.stereotype.Component;
import verbatim.account.CurrentPerson;
import verbatim.account.People;
import verbatim.passage.ArticleSources;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceReading;
import verbatim.source.capture.Attaching;
import verbatim.source.capture.Capturing;
import verbatim.source.capture.SnapshotReading;

/** The use cases that the screens of sources call, handed around as one. */
@Component
public record SourceUseCases(
        SourceKeeping keeping,
        SourceReading reading,
        SnapshotReading snapshots,
        Capturing capturing,
        Attaching attaching,
        ArticleSources articleSources,
        CurrentPerson currentPerson,
        People people,
        Clock clock) {}
