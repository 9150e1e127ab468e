package verbatim.ui.workbench.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.document.ReadingProgress;
import verbatim.passage.ArticleSources;
import verbatim.source.SourceId;
import verbatim.source.capture.Capturing;
import verbatim.ui.workbench.WorkbenchTest;

class CheckAllDialogTest extends WorkbenchTest {

    @Autowired
    CheckAllDialogTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void allQuotesAreCheckedTheWorstFirstAndOneIsOpenedFromThere() {
        desk.as("jonas", () -> {
            var source = kept("Transcript, Huatusco", "Good morning. I told him that sovereignty is not for sale. Thank you all.");
            desk.service(ArticleSources.class).lay(seed, source);
            return source;
        });
        open(seed, FIRST);
        test(find(Button.class).withText("Check all against…").single()).click();
        test(find(Button.class, dialog()).withText("Check all").single()).click();
        waitUntil(() -> find(NativeButton.class, dialog()).exists());

        assertThat(words(find(Paragraph.class, dialog()).withCondition(told -> "status".equals(told.getElement().getAttribute("role"))).single()))
                .contains("quotes checked against 1 source; the worst first.");
        var groups = find(H3.class, dialog()).all().stream().map(H3::getText).toList();
        assertThat(groups.getFirst()).startsWith("In no source (");
        assertThat(groups.getLast()).isEqualTo("As it was said (1)");
        assertThat(words(dialog())).contains("The search is recorded.");
        var worst = find(NativeButton.class, dialog()).all().getFirst();
        var label = words(worst).strip().split(" ")[0];
        assertThat(stored(label).standingSearches()).hasSize(1);
        assertThat(stored(label).row().checker()).isNull();

        test(worst).click();
        assertThat(find(CheckAllDialog.class).exists()).isFalse();
        assertThat(card().card()).isNotNull().satisfies(shown -> assertThat(shown.row().label()).isEqualTo(label));
    }

    @Test
    void oneSourceMustBeChosen() {
        desk.as("jonas", () -> kept("Letter", "Only that it rains."));
        open(seed, FIRST);
        test(find(Button.class).withText("Check all against…").single()).click();
        test(find(RadioButtonGroup.class, dialog()).single()).selectItem("one source");
        test(find(Button.class, dialog()).withText("Check all").single()).click();
        assertThat(refusalsIn(dialog())).containsExactly("Choose the source.");

        test(find(ComboBox.class, dialog()).single()).selectItem("Letter");
        test(find(Button.class, dialog()).withText("Check all").single()).click();
        waitUntil(() -> find(NativeButton.class, dialog()).exists());
        assertThat(words(dialog())).contains("checked against 1 source");
    }

    private SourceId kept(String title, String text) {
        var source = desk.source(title);
        var capturing = desk.service(Capturing.class);
        capturing.keep(source, capturing.paste(text, ReadingProgress.UNWATCHED));
        return source;
    }

    private CheckAllDialog dialog() {
        return find(CheckAllDialog.class).single();
    }
}
