package verbatim.ui.articles;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.article.ImportRefusal;
import verbatim.article.Imported;
import verbatim.article.Importing;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.document.PlainText;
import verbatim.document.PlainTextReader;
import verbatim.document.ReadingCancelled;
import verbatim.document.UnreadableDocument;
import verbatim.message.Refusal;
import verbatim.message.Refused;
import verbatim.ui.component.ArrivingFile;
import verbatim.ui.component.RefusalLine;

/** Takes the article's text from a file, which is kept as its original until the screen is left. */
class TextUpload extends Div {

    /** A file that was read, with its text. */
    private record Uploaded(BroughtFile file, PlainText text) {}

    private final DocumentReading reading;
    private final Upload upload = new Upload();
    private final RefusalLine refusal;
    private final Consumer<String> taken;
    private @Nullable Uploaded uploaded;
    private volatile boolean left;

    /** @param taken hears of the text of a file that was read */
    TextUpload(DocumentReading reading, RefusalLine refusal, Consumer<String> taken) {
        this.reading = reading;
        this.refusal = refusal;
        this.taken = taken;
        upload.setUploadHandler(new ArrivingFile(PlainTextReader.LARGEST_FILE, this::read, this::notTaken));
        upload.setAcceptedFileTypes("text/plain", ".txt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PlainTextReader.LARGEST_FILE);
        upload.setUploadButton(new Button("Choose a .txt file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(rejected -> refusal.show(
                List.of(Refusal.of(ImportRefusal.NO_PLAIN_FILE, PlainTextReader.LARGEST_FILE >> 20))));
        upload.addFileRemovedListener(removed -> hold(null));
        add(upload);
    }

    /** What was changed by hand after the upload is a pasted text; the file's bytes no longer are its original. */
    Imported imported(String words) {
        var from = uploaded;
        return from != null && from.text().words().equals(words)
                ? new Imported(words, from.file().bytes(), from.file().name(), from.text().charset())
                : Imported.pasted(words);
    }

    /** In the request that brought the file: a long one takes its time. */
    private void read(BroughtFile file, UI ui) {
        try {
            var read = reading.plain(file, Importing.LONGEST_TEXT, part -> !left);
            ui.access(() -> {
                refusal.clear();
                hold(new Uploaded(file, read));
                taken.accept(read.words());
            });
        } catch (ReadingCancelled gone) {
            file.close();
        } catch (UnreadableDocument notRead) {
            file.close();
            throw notRead;
        }
    }

    private void notTaken(Refused why) {
        hold(null);
        // It was not taken, and must not look as if it had been, or stand in the way of another.
        upload.clearFileList();
        refusal.show(why);
    }

    private void hold(@Nullable Uploaded next) {
        if (uploaded != null) {
            uploaded.file().close();
        }
        uploaded = next;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        left = true;
        hold(null);
    }
}
