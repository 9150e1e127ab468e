package verbatim.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ZOthersLookTest extends Journey {

    @Test
    void look() throws Exception {
        var css = Files.readString(Path.of("frontend/styles/desk.css"));
        css = css.substring(css.indexOf("/* What others found"));
        int n = 0;
        for (var size : new int[][] {{1440, 900}, {390, 844}}) {
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                var page = window.signIn("edda", "editor-demo-desk", size[0], size[1], scheme);
                openArticle(page, SEED);
                page.addStyleTag(new Page.AddStyleTagOptions().setContent(css));
                var name = "/tmp/v/found-shots/" + size[0] + scheme + "-";
                page.getByText("Bring in…").click();
                var dialog = page.getByRole(AriaRole.DIALOG);
                dialog.getByLabel("Or paste the rows").waitFor();
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(name + "1.png")));
                var csv = "Stelle im Text;Kommentar;Autorin;Datum;Urteil\n"
                        + "Sovereignty is not for sale;Said on the stage, not in the interview.;Jana Holm;2026-05-03;altered\n"
                        + "Mexican President Claudia Sheinbaum;Spelling?;Ivo Lenz;;\n"
                        + "said;Which one?;Ivo Lenz;;halb wahr\n"
                        + "words that are nowhere;No idea.;Ivo Lenz;;\n";
                dialog.getByLabel("Or paste the rows").fill(csv);
                page.getByText("See what it would bring").click();
                dialog.getByText("Say which column").waitFor();
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(name + "2.png")));
                dialog.getByLabel("Or paste the rows").fill(csv.replace("Stelle im Text", "Zitat"));
                page.getByText("See what it would bring").click();
                dialog.getByText("Row 2").first().waitFor();
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(name + "3.png")));
                dialog.getByText("Row 5").first().scrollIntoViewIfNeeded();
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(name + "4.png")));
                if (n++ == 0) {
                    page.keyboard().press("Control+Enter");
                    said(page).getByText("brought in").waitFor();
                    page.keyboard().press("j");
                    page.waitForTimeout(800);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(name + "5.png")));
                    page.getByText("Bring in…").click();
                    page.getByText("brought in before").waitFor();
                    page.getByText("brought in before").click();
                    page.waitForTimeout(500);
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(name + "6.png")));
                }
            }
        }
    }
}
