package verbatim.ui.speakers;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.passage.PassagesChanged;
import verbatim.passage.SpeakerSheet;
import verbatim.speaker.SpeakerId;
import verbatim.text.TextDirection;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.Words;
import verbatim.ui.keys.KeyScreen;
import verbatim.ui.keys.ShownKeys;

/** The page of a speaker: who they are, and all that articles quote them with. */
@Route("speaker/:speaker")
@PermitAll
@CssImport("./styles/speakers.css")
public class SpeakerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SPEAKER = "speaker";

    private final SpeakerParts make;
    private final Header head = new Header();
    private final Paragraph gone = new Paragraph();
    private final Div facts = new Div();
    private final Div words = new Div();
    private final SettledLine settled = new SettledLine(this::reload);
    private final NewerLine newer = new NewerLine(this::showAnew);
    private @Nullable SpeakerSheet sheet;
    private @Nullable QuotedPanel quoted;

    SpeakerView(SpeakerParts make, Announcements announcements) {
        this.make = make;
        addClassNames("vb-page", "vb-speaker-page");
        gone.addClassName("vb-hint");
        words.addClassName("words");
        var body = new Div(words, facts);
        body.addClassName("vb-sheet");
        add(
                head, gone, newer, settled, body,
                new ShownKeys(KeyScreen.SPEAKER).on("e", this::correct).on("m", this::join).on("t", this::split).on("z", settled::undo));
        DeskNews.tellOf(Set.of(DeskPart.SPEAKERS), this, announcements, this::renew);
        DeskNews.tell(this, announcements, this::heard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get(SPEAKER).flatMap(SpeakerView::id);
        var now = asked.flatMap(make::sheet).orElseThrow(() -> new NotOnThisDesk(SpeakersLine.NO_SUCH_SPEAKER));
        gone.setVisible(false);
        quoted = null;
        show(asked.orElseThrow(), now);
    }

    private static Optional<SpeakerId> id(String text) {
        try {
            return Optional.of(new SpeakerId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** @param asked who was asked for, or shown until now: where they are another's, that is said */
    private void show(SpeakerId asked, SpeakerSheet now) {
        if (!now.id().equals(asked)) {
            gone.setVisible(true);
            gone.setText(Words.of(SpeakersLine.GONE_INTO, now.named().name()));
        }
        newer.setVisible(false);
        sheet = now;
        head.removeAll();
        var name = new H1(now.named().name());
        name.getElement().setAttribute("dir", "auto");
        var who = new Div(name);
        var beside = SpeakerItem.beside(now.named().description(), now.named().kind());
        if (!beside.isEmpty()) {
            who.add(SpeakerItem.soft(beside));
        }
        who.addClassName("who");
        head.add(
                who,
                new KeyButton(Words.of(SpeakersLine.CORRECT), "e", this::correct),
                new KeyButton(Words.of(SpeakersLine.JOIN), "m", this::join),
                new KeyButton(Words.of(SpeakersLine.SPLIT), "t", this::split));
        facts.removeAll();
        make.facts(now, settled).forEach(facts::add);
        if (quoted == null || !quoted.isOf(now.id())) {
            quoted = make.quoted(now.id());
            words.removeAll();
            words.add(quoted.otherwise(), quoted);
        }
        quoted.say(now.passages(), now.named().name());
    }

    /** Shows what is there now, in place. */
    private void reload() {
        var shown = sheet;
        if (shown != null) {
            make.sheet(shown.id()).ifPresent(now -> {
                show(shown.id(), now);
                if (quoted != null) {
                    quoted.renew();
                }
            });
        }
    }

    private void showAnew() {
        quoted = null;
        reload();
    }

    /** Others have said something of speakers: shown where it is of this one. */
    private void renew() {
        if (sheet != null) {
            make.sheet(sheet.id()).filter(now -> !now.equals(sheet)).ifPresent(now -> reload());
        }
    }

    /** What others did on the passages that are shown is shown; others that are there now wait until they are asked for. */
    private void heard(List<PassagesChanged> news) {
        var shown = sheet;
        if (shown == null || quoted == null) {
            return;
        }
        if (!quoted.heard(news) && make.sheet(shown.id()).filter(now -> now.passages() != shown.passages()).isPresent()) {
            newer.say(Words.of(SpeakersLine.OTHER_QUOTES));
        }
    }

    private void correct() {
        if (sheet != null) {
            make.correct(sheet, this::reload).open();
        }
    }

    private void join() {
        if (sheet != null) {
            make.join(sheet, settled).open();
        }
    }

    private void split() {
        if (sheet != null) {
            make.split(sheet, this::showAnew).open();
        }
    }

    @Override
    public String getPageTitle() {
        return sheet == null ? "Verbatim" : TextDirection.inLine(sheet.named().name()) + " · Verbatim";
    }
}
