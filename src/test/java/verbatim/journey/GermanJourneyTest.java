package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An article from import to report, by somebody whose browser asks for German; then the same person chooses French. */
class GermanJourneyTest extends Journey {

    @BeforeAll
    void askForGerman() {
        window.speak("de-AT");
    }

    @Test
    @Order(1)
    void theSignInSpeaksTheLanguageOfTheBrowser() {
        var page = window.fresh(1440, 900, ColorScheme.LIGHT);

        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("vaadin-login-form")).containsText("Anmelden");
        assertThat(page).hasTitle("Anmelden · Verbatim");
    }

    @Test
    @Order(2)
    void anArticleComesInAndItsQuoteIsSubmitted() {
        var page = window.signIn("edda", "editor-demo-desk");
        window.go("/import");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("„Wir bleiben hier“, sagte die Bürgermeisterin Ana Ruiz gestern.");
        page.getByLabel("Überschrift").fill("Die Brücke bleibt");
        button(page.locator("body"), "Importieren und Zitate finden").click();
        page.locator("vb-article-text mark").first().waitFor();

        page.keyboard().press("j");
        assertThat(card(page)).containsText("Ana Ruiz");
        page.keyboard().press("1");
        assertThat(said(page)).containsText("Gespeichert: Befund „Wörtlich“");
        page.keyboard().press("e");
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Quelle").fill("Aufnahme der Rede");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("„Aufnahme der Rede“ als neue Quelle hinzufügen")).click();
        dialog.getByLabel("Art").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Aufnahme").setExact(true)).click();
        dialog.getByLabel("Wo darin").fill("12:41");
        dialog.getByLabel("Ihre Worte dort").fill("Wir bleiben hier");
        page.keyboard().press("Control+Enter");
        assertThat(said(page)).containsText("Gespeichert: Beleg hinzugefügt");
        button(card(page), "Vorlegen").click();
        assertThat(card(page).locator(".vb-state").first()).containsText("Wartet auf Freigabe");
    }

    @Test
    @Order(3)
    void theReportSpeaksGermanToo() throws IOException {
        var html = Jsoup.parse(window.download(window.page().getByText("Bericht", new Page.GetByTextOptions().setExact(true))));

        assertThat(html.getElementsByTag("html").attr("lang")).isEqualTo("de");
        assertThat(html.text()).contains("Faktencheck: Die Brücke bleibt", "Wartet auf die zweite Person", "Ana Ruiz");
    }

    /** What nobody sees, and some hear. */
    @Test
    @Order(4)
    void theBoxesOfTheQueueAreCalledInGerman() {
        window.go("/queue");

        assertThat(window.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Diese Stelle ankreuzen")).first()).isVisible();
        assertThat(window.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select Row"))).hasCount(0);
    }

    @Test
    @Order(5)
    void whoChoosesALanguageReadsInItWhateverTheBrowserAsksFor() {
        var page = window.page();
        window.go("/language");
        page.getByLabel("Français").check();
        button(page.locator("main"), "Speichern").click();

        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.locator("h1")).hasText("Langue des écrans");
        page.getByText("Articles", new Page.GetByTextOptions().setExact(true)).first().click();
        page.getByText("Die Brücke bleibt").first().click();
        assertThat(page.locator(".vb-head")).containsText("en attente de relecture");

        window.go("/language");
        page.getByLabel("Comme le navigateur").check();
        button(page.locator("main"), "Enregistrer").click();
        assertThat(page.locator("h1")).hasText("Sprache der Bildschirme");
    }

    @Test
    @Order(6)
    void nothingBrokeMeanwhile() {
        assertThat(window.complaints()).isEmpty();
    }
}
