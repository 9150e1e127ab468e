package verbatim.ui.articles;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.article.CapturedStories;
import verbatim.article.Imported;
import verbatim.article.StoryCapturing;
import verbatim.document.BroughtFile;
import verbatim.document.BroughtStory;
import verbatim.document.DocumentReading;
import verbatim.ui.component.FileField;
import verbatim.ui.component.Words;

/**
 * Where an article's text comes from, beside pasting it: a file or an address. What was read fills the field of the text,
 * never over words that somebody typed; the bytes that came are kept until the screen is left.
 */
class StoryIntake extends Div {

    private final StoryCapturing capturing;
    private final TextArea text;
    private final Consumer<BroughtStory> taken;
    private final FileField file;
    private final TextField address = new TextField(Words.of(StoryLine.ADDRESS));
    private final Div web;
    private final Paragraph noFetching = new Paragraph(Words.of(StoryLine.NO_FETCHING));
    private final StoryProgress progress;
    private final StoryChoice which = new StoryChoice(this::take);
    private final StoryBeside beside = new StoryBeside(this::takeText);
    private @Nullable CapturedStories captured;
    private @Nullable BroughtStory story;

    /** The text that came from a file and not from the person. */
    private String filled = "";

    /** @param taken hears of the article that was read, or chosen of several */
    StoryIntake(StoryCapturing capturing, TextArea text, Consumer<BroughtStory> taken) {
        this.capturing = capturing;
        this.text = text;
        this.taken = taken;
        file = new FileField(
                Words.of(StoryLine.CHOOSE_FILE), Words.of(StoryLine.FORMATS), DocumentReading.LARGEST_FILE, this::arrived);
        file.accept(
                Words.of(StoryLine.OTHER_FILE),
                ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".docx", ".odt", ".rtf", ".pdf", ".json", ".xml", ".rss", ".atom", ".eml");
        file.whenRemoved(this::forget);
        progress = new StoryProgress(file.refusal()::say, this::show);
        address.setPlaceholder("https://");
        address.setHelperText(Words.of(StoryLine.ADDRESS_HINT));
        address.addKeyDownListener(Key.ENTER, enter -> fetch());
        web = new Div(address, new Button(Words.of(StoryLine.FETCH), click -> fetch()));
        web.addClassName("web");
        noFetching.addClassName("vb-hint");
        text.addValueChangeListener(change -> showBeside());
        addClassName("vb-intake");
        add(file, web, noFetching, progress, which, beside);
    }

    /**
     * What is to be stored: with the bytes that it came as where it is the text that was read, and with the comments of its
     * file where their words are still there.
     */
    Imported imported() {
        var words = text.getValue();
        return captured == null || story == null ? Imported.pasted(words) : captured.imported(story, words);
    }

    /** Whether nothing but the text itself says what it is: no file came, and no page. */
    boolean isPasted() {
        return captured == null;
    }

    /** Whether an article is being read, or is to be chosen. */
    boolean isUnderWay() {
        return progress.isVisible() || captured != null && story == null;
    }

    /** Takes what another has, with the bytes that it came as, which both hold. */
    void bring(StoryIntake other) {
        forget();
        var read = other.captured;
        if (read != null) {
            captured = read.again();
            story = other.story;
            filled = other.filled;
        }
        text.setValue(other.text.getValue());
        showBeside();
        if (story != null) {
            taken.accept(story);
        }
    }

    /** Says something of the article that was read, beside what came with it. */
    void say(String sentence) {
        beside.say(sentence);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // Asked only once it stands on the screen.
        boolean canFetch = capturing.canFetch();
        web.setVisible(canFetch);
        noFetching.setVisible(!canFetch);
    }

    private void arrived(BroughtFile brought, UI ui) {
        ui.access(() -> {
            forget();
            progress.read(ui, reading -> {
                try (brought) {
                    return capturing.file(brought, reading);
                }
            }, file::clear);
        });
    }

    /** Reads the page at this address. */
    void fetch(String page) {
        address.setValue(page);
        if (capturing.canFetch()) {
            fetch();
        }
    }

    private void fetch() {
        var url = address.getValue().strip();
        forget();
        file.clear();
        if (url.isEmpty()) {
            file.refusal().say(Words.of(StoryLine.NO_ADDRESS));
            return;
        }
        progress.read(UI.getCurrent(), reading -> capturing.address(url, reading), () -> {});
    }

    /** Nothing was read; what was filled in stays, for it may have been worked on. */
    private void forget() {
        progress.stop();
        file.refusal().clear();
        if (captured != null) {
            captured.close();
        }
        captured = null;
        story = null;
        which.setVisible(false);
        beside.clear();
    }

    private void show(CapturedStories read) {
        captured = read;
        if (read.stories().size() == 1) {
            take(read.stories().getFirst());
            return;
        }
        which.ask(read.stories());
    }

    private void take(BroughtStory chosen) {
        story = chosen;
        beside.clear();
        if (text.isEmpty() || text.getValue().equals(filled)) {
            takeText();
        } else if (!text.getValue().equals(chosen.text())) {
            beside.keepText();
        }
        showBeside();
        taken.accept(chosen);
    }

    private void takeText() {
        if (story != null) {
            filled = story.text();
            text.setValue(filled);
        }
    }

    private void showBeside() {
        if (captured != null && story != null) {
            beside.show(story, captured.comments(story, text.getValue()));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }
}
