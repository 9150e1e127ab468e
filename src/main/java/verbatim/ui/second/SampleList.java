package verbatim.ui.second;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import verbatim.review.second.SampleRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** The samples that were drawn, the newest first; each leads to how far it agrees. */
class SampleList extends UnorderedList {

    SampleList(List<SampleRow> samples, Clock clock) {
        addClassName("samples");
        for (var sample : samples) {
            var headline = sample.articles() == 1 ? sample.headline() : Words.of(SecondLine.SAMPLE_SEVERAL, sample.headline(), sample.articles() - 1);
            var link = AgreementView.link(headline, new AgreementAddress(null, sample.id(), null, null, null));
            var facts = Moments.since(sample.at(), clock, ago -> Words.of(
                    SecondLine.SAMPLE_ROW, sample.by(), ago, sample.looks(), sample.outOf(), sample.handedIn(), Long.toString(sample.seed())));
            facts.addClassName("vb-soft");
            add(new ListItem(link, new Text(" "), facts));
        }
    }
}
