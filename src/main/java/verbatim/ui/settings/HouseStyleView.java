package verbatim.ui.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import verbatim.comparison.HouseStyles;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.Words;

/** The administrator's screen for what the desk permits to be done to a speaker's words, a tab a language. */
@Route("settings/house-style/:language?")
@RolesAllowed("ADMIN")
@CssImport("./styles/settings.css")
public class HouseStyleView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final TabSheet tabs = new TabSheet();
    private final Map<String, HouseStylePanel> panels = new LinkedHashMap<>();

    HouseStyleView(HouseStyles styles, Clock clock) {
        getContent().addClassNames("vb-page", "vb-house-style");
        getContent().add(
                new Header(new H1(Words.of(StyleLine.TITLE))),
                new Paragraph(Words.of(StyleLine.WHAT_FOR)),
                tabs);
        for (var language : HouseStyles.LANGUAGES) {
            var name = Locale.of(language).getDisplayLanguage(Words.language().locale());
            var panel = new HouseStylePanel(language, name, styles, clock);
            panels.put(language, panel);
            tabs.add(name, panel);
        }
        // What scrolls the tabs can be focused, which a list of tabs must not hold; so few never scroll.
        tabs.getElement().executeJs(
                "this.querySelector('vaadin-tabs').shadowRoot.querySelector('[part=tabs]').removeAttribute('tabindex')");
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address(chosen())));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        panels.values().forEach(HouseStylePanel::load);
        event.getRouteParameters()
                .get("language")
                .map(HouseStyles.LANGUAGES::indexOf)
                .filter(index -> index >= 0)
                .ifPresent(tabs::setSelectedIndex);
    }

    /** What is not saved yet is not thrown away by a step aside. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panels.values().stream().anyMatch(HouseStylePanel::isChanged)) {
            var going = event.postpone();
            new HarmQuestion(
                            Words.of(StyleLine.LEAVE_QUESTION),
                            Words.of(StyleLine.LEAVE_MEANS),
                            Words.of(StyleLine.LEAVE),
                            going::proceed,
                            Words.of(StyleLine.STAY),
                            going::cancel)
                    .open();
        }
    }

    private String chosen() {
        return HouseStyles.LANGUAGES.get(tabs.getSelectedIndex());
    }

    private static String address(String language) {
        return RouteConfiguration.forSessionScope()
                .getUrl(HouseStyleView.class, new RouteParameters("language", language));
    }

    @Override
    public String getPageTitle() {
        return Words.of(StyleLine.TITLE) + " · Verbatim";
    }
}
