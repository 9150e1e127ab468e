package verbatim.ui.speakers;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.passage.SpeakerPair;
import verbatim.passage.SpeakerPairs;
import verbatim.speaker.SpeakerKeeping;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.Words;
import verbatim.ui.keys.KeyScreen;
import verbatim.ui.keys.ShownKeys;

/** Who of the desk's speakers may be one, until somebody says; by hand or by key, one after the other. */
@Route("speakers/pairs")
@PermitAll
@CssImport("./styles/speakers.css")
public class SpeakerPairsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** More come once these are settled. */
    private static final int MOST = 30;

    private final SpeakerPairs pairs;
    private final PairSaying saying;
    private final SettledLine settled = new SettledLine(this::show);
    private final Span count = new Span();
    private final Div list = new Div();
    private final Div none = new Div(Words.of(SpeakersLine.PAIRS_NONE));
    private final NewerLine newer = new NewerLine(this::show);
    private final List<PairBox> boxes = new ArrayList<>();
    private int chosen;

    SpeakerPairsView(SpeakerPairs pairs, SpeakerKeeping keeping, Announcements announcements) {
        this.pairs = pairs;
        saying = new PairSaying(keeping, settled);
        addClassNames("vb-page", "vb-pairs-page");
        none.addClassName("vb-empty");
        count.addClassName("vb-soft");
        list.addClassName("vb-pairs");
        add(
                new Header(new H1(Words.of(SpeakersLine.PAIRS_TITLE)), count),
                new Paragraph(Words.of(SpeakersLine.PAIRS_ABOUT)),
                newer,
                settled,
                list,
                none,
                new ShownKeys(KeyScreen.PAIRS)
                        .on("j", () -> move(1))
                        .on("k", () -> move(-1))
                        .on("1", () -> now().ifPresent(pair -> saying.one(pair.other(), pair.one())))
                        .on("2", () -> now().ifPresent(pair -> saying.one(pair.one(), pair.other())))
                        .on("n", () -> now().ifPresent(saying::two))
                        .on("z", settled::undo));
        DeskNews.tellOf(Set.of(DeskPart.SPEAKERS), this, announcements, this::renew);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = 0;
        show();
    }

    private void show() {
        newer.setVisible(false);
        boxes.clear();
        list.removeAll();
        pairs.open(MOST).forEach(pair -> {
            var box = new PairBox(pair, true, saying);
            boxes.add(box);
            list.add(box);
        });
        none.setVisible(boxes.isEmpty());
        int open = pairs.count();
        count.setText(open == 0 ? "" : Words.of(SpeakersLine.PAIRS_LINK, open));
        choose(chosen);
    }

    private void choose(int which) {
        chosen = Math.clamp(which, 0, Math.max(0, boxes.size() - 1));
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).choose(i == chosen);
        }
    }

    private void move(int by) {
        choose(chosen + by);
        if (chosen < boxes.size()) {
            boxes.get(chosen).scrollIntoView();
            boxes.get(chosen).getElement().callJsFunction("focus");
        }
    }

    private Optional<SpeakerPair> now() {
        return chosen < boxes.size() ? Optional.of(boxes.get(chosen).pair()) : Optional.empty();
    }

    /** No pair moves under a pointer: what others have said waits until it is asked for. */
    private void renew() {
        if (!pairs.open(MOST).equals(boxes.stream().map(PairBox::pair).toList())) {
            newer.say(Words.of(SpeakersLine.SETTLED_BY_OTHERS));
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of(SpeakersLine.PAIRS_TITLE) + " · Verbatim";
    }
}
