package verbatim.ui.articles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import verbatim.article.FileComment;
import verbatim.article.PlacedComments;
import verbatim.document.BroughtStory;
import verbatim.text.TextDirection;
import verbatim.ui.component.Words;

/** What came with an article that was read: tracked changes, comments, and what was not read. */
class StoryBeside extends Div {

    private final Div kept;
    private final Div came = new Div();
    private final Div said = new Div();

    /** @param takeText puts the text that was read in the place of the one that was typed */
    StoryBeside(Runnable takeText) {
        kept = new Div(new Paragraph(Words.of(StoryLine.TEXT_KEPT)), new Button(Words.of(StoryLine.TAKE_TEXT), click -> {
            takeText.run();
            keepText(false);
        }));
        addClassName("vb-came");
        getElement().setAttribute("aria-live", "polite");
        add(kept, came, said);
        clear();
    }

    void clear() {
        keepText(false);
        came.removeAll();
        said.removeAll();
    }

    /** Says that the typed text was kept, and offers the other. */
    void keepText() {
        keepText(true);
    }

    private void keepText(boolean on) {
        kept.setVisible(on);
    }

    void say(String sentence) {
        said.add(new Paragraph(sentence));
    }

    void show(BroughtStory story, PlacedComments comments) {
        came.removeAll();
        if (story.changes() > 0) {
            came.add(new Paragraph(Words.of(StoryLine.CHANGES, story.changes())));
        }
        if (!comments.placed().isEmpty()) {
            came.add(new Paragraph(Words.of(StoryLine.COMMENTS, comments.placed().size())));
        }
        if (!comments.lost().isEmpty()) {
            came.add(new Paragraph(Words.of(StoryLine.COMMENTS_LOST, comments.lost().size())));
            var list = new UnorderedList();
            comments.lost().forEach(comment -> list.add(new ListItem(words(comment))));
            came.add(list);
        }
        if (!story.attachments().isEmpty()) {
            came.add(new Paragraph(Words.of(
                    StoryLine.ATTACHMENTS, story.attachments().stream().map(TextDirection::inLine).collect(Collectors.joining(", ")))));
        }
    }

    private static String words(FileComment comment) {
        return comment.author() == null ? comment.text() : Words.of(StoryLine.COMMENT, TextDirection.inLine(comment.author()), comment.text());
    }
}
