package verbatim.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that holds every screen: theme, fonts, colour scheme, and the channel over which the server speaks first. */
@StyleSheet(Aura.STYLESHEET)
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.2.9")
@CssImport("@fontsource-variable/source-serif-4/wght.css")
@CssImport("@fontsource-variable/source-serif-4/wght-italic.css")
@CssImport("./styles/verbatim.css")
@CssImport("./styles/workbench.css")
@CssImport("./styles/desk.css")
@CssImport("./styles/sources.css")
@CssImport("./styles/print.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
@Push
public class AppShell implements AppShellConfigurator {

    private static final String WAITING = """
            html { color-scheme: light dark; background: light-dark(#f3f1ec, #121316); }
            #outlet:empty::before {
              content: 'Verbatim …';
              display: block;
              padding: 14vh 20px 0;
              text-align: center;
              font: 600 26px Georgia, 'Times New Roman', serif;
              color: light-dark(#66635c, #9d9a92);
            }
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/verbatim.svg", "any");
        settings.setPageTitle("Verbatim");
        // Until the scripts are there the page is empty: it says that it is on its way, in the desk's colours.
        settings.addInlineWithContents(WAITING, Inline.Wrapping.STYLESHEET);
    }
}
