package verbatim.ui.speakers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.passage.SpeakerPairs;
import verbatim.passage.SpeakerReading;
import verbatim.passage.SpeakerRow;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.keys.KeyScreen;
import verbatim.ui.keys.ShownKeys;

/** The desk's speakers by name, as the words in the address let them through. */
@Route("speakers")
@PermitAll
@CssImport("./styles/speakers.css")
public class SpeakersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 100;
    private static final String WORDS = "text";

    private final SpeakerReading speakers;
    private final SpeakerPairs pairs;
    private final TextField search = new TextField();
    private final RouterLink asked = new RouterLink("", SpeakerPairsView.class);
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button(Words.of(ScreenLine.SHOW_MORE), click -> showMore());
    private final NewerLine newer = new NewerLine(this::showAnew);
    private final List<SpeakerRow> shown = new ArrayList<>();
    private int counted;

    SpeakersView(SpeakerReading speakers, SpeakerPairs pairs, Announcements announcements) {
        this.speakers = speakers;
        this.pairs = pairs;
        addClassNames("vb-page", "vb-speakers-page");
        search.setPlaceholder(Words.of(SpeakersLine.FIND_HINT));
        search.setAriaLabel(Words.of(SpeakersLine.FIND));
        search.setClearButtonVisible(true);
        search.addClassName("find");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue());
            }
        });
        asked.addClassName("vb-button");
        count.addClassName("vb-soft");
        count.getElement().setAttribute("role", "status");
        list.addClassName("vb-speakers");
        empty.addClassName("vb-empty");
        add(
                new Header(new H1(Words.of(SpeakersLine.TITLE)), count, search, asked),
                newer,
                list,
                empty,
                more,
                new ShownKeys(KeyScreen.SPEAKERS)
                        .focus("f", ".vb-speakers-page .find input")
                        .on("p", () -> UI.getCurrent().navigate(SpeakerPairsView.class)));
        DeskNews.tellOf(Set.of(DeskPart.SPEAKERS), this, announcements, () -> newer.say(Words.of(SpeakersLine.OTHERS_CHANGED)));
        DeskNews.tell(this, announcements, news -> countAgain());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words = event.getLocation().getQueryParameters().getSingleParameter(WORDS).orElse("");
        if (!search.getValue().equals(words)) {
            search.setValue(words);
        }
        shown.clear();
        showAnew();
    }

    /** The address is the one place where the words are kept. */
    private static void go(String words) {
        UI.getCurrent().navigate(SpeakersView.class, words.isBlank() ? QueryParameters.empty() : QueryParameters.of(WORDS, words));
    }

    /** As many as were shown, as they are now. */
    private void showAnew() {
        newer.setVisible(false);
        var most = Math.max(PAGE, shown.size());
        shown.clear();
        list.removeAll();
        append(speakers.list(search.getValue(), null, most + 1), most);
        int open = pairs.count();
        asked.setVisible(open > 0);
        asked.setText(Words.of(SpeakersLine.PAIRS_LINK, open));
        counted = speakers.count(search.getValue());
        count.setText(Words.of(SpeakersLine.COUNT, counted));
        count.setVisible(!shown.isEmpty());
        list.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
        empty.setText(Words.of(search.isEmpty() ? SpeakersLine.NONE : SpeakersLine.NONE_LIKE_THIS));
    }

    /** With an article others may have come: no line moves under a pointer. */
    private void countAgain() {
        if (speakers.count(search.getValue()) != counted) {
            newer.say(Words.of(SpeakersLine.OTHERS_CHANGED));
        }
    }

    private void showMore() {
        append(speakers.list(search.getValue(), shown.getLast().place(), PAGE + 1), PAGE);
    }

    /** One more than is shown tells whether there are more. */
    private void append(List<SpeakerRow> rows, int most) {
        rows.stream().limit(most).forEach(row -> {
            shown.add(row);
            list.add(new SpeakerItem(row));
        });
        more.setVisible(rows.size() > most);
    }

    @Override
    public String getPageTitle() {
        return Words.of(SpeakersLine.TITLE) + " · Verbatim";
    }
}
