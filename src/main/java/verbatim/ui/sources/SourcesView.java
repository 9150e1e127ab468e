package verbatim.ui.sources;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.source.SourceId;
import verbatim.source.SourceReading;
import verbatim.source.SourceRow;
import verbatim.source.capture.PageNewsReading;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.ListNotice;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.keys.KeyScreen;
import verbatim.ui.keys.ShownKeys;

/** The desk's sources, newest first, as the words in the address let them through. */
@Route("sources")
@PermitAll
public class SourcesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 100;
    private static final int MOST_COUNTED = 1_000;
    private static final String WORDS = "text";

    private final SourceReading sources;
    private final PageNewsReading news;
    private final AddingSources adding;
    private final Clock clock;
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button(Words.of(ScreenLine.SHOW_MORE), click -> show(lines() + PAGE));
    private final RouterLink changed = new RouterLink("", PageNewsView.class);
    private final NewerLine newer = new NewerLine(() -> show(Math.max(PAGE, lines())));
    private final Map<SourceId, Shown> lines = new LinkedHashMap<>();

    /** A source as it is shown, and where. */
    private record Shown(SourceRow row, SourceLine line) {}

    SourcesView(SourceReading sources, PageNewsReading news, AddingSources adding, Clock clock, Announcements announcements) {
        this.sources = sources;
        this.news = news;
        this.adding = adding;
        this.clock = clock;
        addClassNames("vb-page", "vb-sources-page");
        search.setPlaceholder(Words.of(SourcesLine.FIND_HINT) + "   " + PersonKeys.shown("f"));
        search.setAriaLabel(Words.of(SourcesLine.FIND));
        search.setClearButtonVisible(true);
        search.addClassName("find");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue());
            }
        });
        var add = new KeyButton(Words.of(SourcesLine.ADD), "s", this::add);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        list.addClassName("vb-sources");
        empty.addClassName("vb-empty");
        changed.addClassName("vb-button");
        add(
                new Header(new H1(Words.of(SourcesLine.TITLE)), search, changed, add),
                newer,
                list,
                empty,
                more,
                new ShownKeys(KeyScreen.SOURCES).on("s", this::add).focus("f", ".vb-sources-page .find input"));
        DeskNews.tellOf(Set.of(DeskPart.SOURCES), this, announcements, this::renew);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words = event.getLocation().getQueryParameters().getSingleParameter(WORDS).orElse("");
        if (!search.getValue().equals(words)) {
            search.setValue(words);
        }
        show(PAGE);
    }

    /** The address is the one place where the words are kept. */
    private static void go(String words) {
        UI.getCurrent().navigate(SourcesView.class, words.isBlank() ? QueryParameters.empty() : QueryParameters.of(WORDS, words));
    }

    private int lines() {
        return lines.size();
    }

    /**
     * Shows what others have changed of the sources in the list where they stand; those whose words are no longer shown to
     * everybody go. Others, that would move them, wait until they are asked for.
     */
    private void renew() {
        tellOfPages();
        var rows = sources.find(search.getValue(), lines() + PAGE);
        var now = rows.stream().collect(Collectors.toMap(SourceRow::id, Function.identity()));
        for (var id : List.copyOf(lines.keySet())) {
            var before = Objects.requireNonNull(lines.get(id));
            var row = now.get(id);
            if (row == null) {
                list.remove(before.line());
                lines.remove(id);
            } else if (!row.equals(before.row())) {
                var line = new SourceLine(row, clock);
                list.replace(before.line(), line);
                lines.put(id, new Shown(row, line));
            }
        }
        if (rows.stream().limit(Math.max(1, lines())).anyMatch(row -> !lines.containsKey(row.id()))) {
            newer.say(Words.of(ListNotice.OTHER_SOURCES));
        }
    }

    /** The way to the pages that changed or are gone, where there are any. */
    private void tellOfPages() {
        int count = news.count(MOST_COUNTED);
        changed.setVisible(count > 0);
        changed.setText(Words.of(PageNewsLine.LINK, count));
    }

    private void show(int most) {
        tellOfPages();
        newer.setVisible(false);
        // One more than is shown tells whether there are more.
        var rows = sources.find(search.getValue(), most + 1);
        list.removeAll();
        lines.clear();
        rows.stream().limit(most).forEach(row -> {
            var line = new SourceLine(row, clock);
            lines.put(row.id(), new Shown(row, line));
            list.add(line);
        });
        more.setVisible(rows.size() > most);
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        empty.setText(search.isEmpty()
                ? Words.of(SourcesLine.NONE)
                : Words.of(SourcesLine.NONE_LIKE_THIS));
    }

    private void add() {
        adding.toDesk(source -> UI.getCurrent().navigate(SourceView.class, at(source)));
    }

    /** The route's parameters for a source. */
    static RouteParameters at(SourceId source) {
        return new RouteParameters(SourceView.SOURCE, source.value().toString());
    }

    @Override
    public String getPageTitle() {
        return Words.of(SourcesLine.TITLE) + " · Verbatim";
    }
}
