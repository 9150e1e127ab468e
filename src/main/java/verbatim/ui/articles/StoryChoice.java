package verbatim.ui.articles;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import verbatim.document.BroughtStory;
import verbatim.document.StoryFact;
import verbatim.text.TextDirection;
import verbatim.ui.component.Words;

/** Asks which article it is, where a file or an address has several. */
class StoryChoice extends ComboBox<BroughtStory> {

    StoryChoice(Consumer<BroughtStory> chosen) {
        setLabel(Words.of(StoryLine.WHICH));
        setItemLabelGenerator(StoryChoice::name);
        setVisible(false);
        addValueChangeListener(choice -> {
            if (choice.getValue() != null) {
                chosen.accept(choice.getValue());
            }
        });
    }

    void ask(List<BroughtStory> stories) {
        setItems(stories);
        setHelperText(Words.of(StoryLine.WHICH_HINT, stories.size()));
        setVisible(true);
        focus();
    }

    private static String name(BroughtStory story) {
        return TextDirection.inLine(story.fact(StoryFact.HEADLINE)
                .or(() -> Optional.ofNullable(story.entry()))
                .orElseGet(() -> story.text().lines().findFirst().orElse("")));
    }
}
