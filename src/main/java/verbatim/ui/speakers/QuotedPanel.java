package verbatim.ui.speakers;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassagesChanged;
import verbatim.passage.QuotedWords;
import verbatim.passage.SameWords;
import verbatim.passage.SpeakerReading;
import verbatim.speaker.SpeakerId;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** What a speaker is quoted with, the newest article first; what other articles print in other words is looked up beside it. */
class QuotedPanel extends Section {

    private static final int PAGE = 30;

    /** So many at a time are shown anew; further ones when they are asked for again. */
    private static final int MOST_AGAIN = 120;

    private final SpeakerId speaker;
    private final SpeakerReading speakers;
    private final SameWords sameWords;
    private final H2 title = new H2();
    private final Div empty = new Div();
    private final Div list = new Div();
    private final Button more = new Button(Words.of(ScreenLine.SHOW_MORE), click -> showMore());
    private final OtherwisePanel otherwise = new OtherwisePanel();
    private final List<QuotedWords> shown = new ArrayList<>();
    private @Nullable BackgroundJob lookup;

    QuotedPanel(SpeakerId speaker, SpeakerReading speakers, SameWords sameWords) {
        this.speaker = speaker;
        this.speakers = speakers;
        this.sameWords = sameWords;
        title.addClassName("vb-label");
        list.addClassName("vb-quoted");
        empty.addClassName("vb-empty");
        add(title, empty, list, more);
        show(PAGE);
    }

    boolean isOf(SpeakerId other) {
        return speaker.equals(other);
    }

    /** Where it stands what other articles print in other words. */
    OtherwisePanel otherwise() {
        return otherwise;
    }

    /** Says how many there are, and of whom. */
    void say(int passages, String name) {
        title.setText(Words.of(SpeakersLine.QUOTED, passages));
        empty.setText(Words.of(SpeakersLine.NOTHING_QUOTED, name));
    }

    /** Shows those that are shown as they are now. */
    void renew() {
        show(Math.clamp(shown.size(), PAGE, MOST_AGAIN));
    }

    /** Whether the news is of any that are shown; then they are shown as they are now. */
    boolean heard(List<PassagesChanged> news) {
        var changed = news.stream().flatMap(change -> change.passages().stream()).collect(Collectors.toSet());
        var isShown = shown.stream().anyMatch(quoted -> changed.contains(quoted.card().row().id()));
        if (isShown) {
            renew();
        }
        return isShown;
    }

    private void show(int most) {
        shown.clear();
        list.removeAll();
        append(speakers.quoted(speaker, null, most + 1), most);
        empty.setVisible(shown.isEmpty());
        list.setVisible(!shown.isEmpty());
    }

    private void showMore() {
        append(speakers.quoted(speaker, shown.getLast().place(), PAGE + 1), PAGE);
    }

    private void append(List<QuotedWords> rows, int most) {
        rows.stream().limit(most).forEach(row -> {
            shown.add(row);
            list.add(new QuotedBox(row));
        });
        more.setVisible(rows.size() > most);
        lookUp();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        lookUp();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        if (lookup != null) {
            lookup.stop();
            lookup = null;
        }
    }

    /** Beside the screen: no quote is shown later for its sake. */
    private void lookUp() {
        stop();
        getUI().ifPresent(ui -> {
            var asked = shown.stream().map(quoted -> quoted.card().row().id()).toList();
            lookup = BackgroundJob.begin(
                    "what a speaker is quoted with otherwise", ui,
                    job -> {
                        var found = sameWords.otherwise(speaker, asked);
                        job.tell(() -> {
                            if (!job.isStopped()) {
                                otherwise.show(found);
                            }
                        });
                    },
                    () -> otherwise.show(List.of()));
        });
    }
}
