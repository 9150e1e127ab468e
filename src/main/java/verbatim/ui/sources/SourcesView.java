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
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import verbatim.source.SourceId;
import verbatim.source.SourceReading;
import verbatim.ui.component.KeyCommands;

/** The desk's sources, newest first, as the words in the address let them through. */
@Route("sources")
@PageTitle("Sources · Verbatim")
@PermitAll
public class SourcesView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 100;
    private static final String WORDS = "text";

    private final SourceReading sources;
    private final AddingSources adding;
    private final Clock clock;
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button("Show more", click -> show(shown() + PAGE));

    SourcesView(SourceReading sources, AddingSources adding, Clock clock) {
        this.sources = sources;
        this.adding = adding;
        this.clock = clock;
        addClassNames("vb-page", "vb-sources-page");
        search.setPlaceholder("Find a source   f");
        search.setAriaLabel("Find a source by title, citation, address, speaker or event");
        search.setClearButtonVisible(true);
        search.addClassName("find");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue());
            }
        });
        var add = new Button("Add source", click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var hint = new Element("kbd").setText("s");
        hint.setAttribute("slot", "suffix").setAttribute("aria-hidden", "true");
        add.getElement().appendChild(hint);
        list.addClassName("vb-sources");
        empty.addClassName("vb-empty");
        add(
                new Header(new H1("Sources"), search, add),
                list,
                empty,
                more,
                new KeyCommands().on("s", this::add).focus("f", ".vb-sources-page .find input"));
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

    private int shown() {
        return (int) list.getChildren().count();
    }

    private void show(int most) {
        // One more than is shown tells whether there are more.
        var rows = sources.find(search.getValue(), most + 1);
        list.removeAll();
        rows.stream().limit(most).forEach(row -> list.add(new SourceLine(row, clock)));
        more.setVisible(rows.size() > most);
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        empty.setText(search.isEmpty()
                ? "No sources yet. Add one: a transcript, a recording, a post, or what a spokesperson confirmed. Every article can"
                        + " be checked against it."
                : "No source holds these words.");
    }

    private void add() {
        adding.toDesk(source -> UI.getCurrent().navigate(SourceView.class, at(source)));
    }

    /** The route's parameters for a source. */
    static RouteParameters at(SourceId source) {
        return new RouteParameters(SourceView.SOURCE, source.value().toString());
    }
}
