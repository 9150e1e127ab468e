package verbatim.ui.workbench.card;

import com.vaadin.flow.component.UI;
import java.util.List;
import verbatim.passage.CitedEvidence;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.StepRefused;
import verbatim.source.SourceId;
import verbatim.source.SourceRefused;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.Words;

/** Looks for words that a person cites in the text on file of their source, beside the screen: the text may be a book. */
final class BackgroundCite {

    /** Where it is awaited; called with the screen's lock. */
    interface Screen {
        /** The words may be cited. */
        void looked(CitedEvidence cited);

        /** They may not, or nothing was looked through. */
        void refused(List<String> sentences);
    }

    

    private BackgroundCite() {}

    static void begin(EvidenceGathering gathering, SourceId source, EvidenceDetails details, UI ui, Screen screen) {
        BackgroundJob.begin("cite", ui, job -> {
            try {
                var cited = gathering.cite(source, details);
                job.tell(() -> screen.looked(cited));
            } catch (StepRefused refused) {
                job.tell(() -> screen.refused(Words.of(refused.refusals())));
            } catch (SourceRefused refused) {
                job.tell(() -> screen.refused(Words.of(refused.refusals())));
            }
        }, () -> screen.refused(List.of(Words.of(CardLine.CITE_FAILED))));
    }
}
