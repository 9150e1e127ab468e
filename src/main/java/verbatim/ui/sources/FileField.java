package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import verbatim.ui.component.RefusalLine;

/** One file, chosen or dropped. What is too large is refused in a sentence before it is sent. */
class FileField extends Div {

    private static final int MEGABYTES = 20;

    private final Upload upload = new Upload();
    private final RefusalLine refusal = new RefusalLine();

    /**
     * A field for a file that is held until it is used.
     *
     * @param largest in bytes
     * @param chosen hears name and bytes of the file; no bytes where it was taken away again
     */
    FileField(String button, String hint, int largest, BiConsumer<String, byte @Nullable []> chosen) {
        this(button, hint, largest);
        upload.setUploadHandler(new Held(largest, chosen, refusal));
        upload.addFileRemovedListener(removed -> chosen.accept("", null));
    }

    /**
     * A field whose file goes where the handler brings it.
     *
     * @param largest in bytes
     */
    FileField(String button, String hint, int largest, UploadHandler handler) {
        this(button, hint, largest);
        upload.setUploadHandler(handler);
    }

    private FileField(String button, String hint, int largest) {
        var tooLarge = "The file is larger than %d MB. Bring the part that matters.".formatted(largest >> MEGABYTES);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setUploadButton(new Button(button));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setI18n(words(tooLarge));
        upload.addFileRejectedListener(rejected -> {
            refusal.say(rejected.getErrorMessage());
            refusal.scrollIntoView();
        });
        upload.addStartedListener(started -> refusal.clear());
        var words = new Paragraph(hint);
        words.addClassName("vb-hint");
        add(upload, words, refusal);
    }

    /**
     * Takes only files whose names end like this.
     *
     * @param otherwise what is said of others
     */
    void accept(String otherwise, String... endings) {
        upload.setAcceptedFileExtensions(endings);
        var words = upload.getI18n();
        words.getError().setIncorrectFileType(otherwise);
        upload.setI18n(words);
    }

    /** What the last file was refused for. */
    RefusalLine refusal() {
        return refusal;
    }

    /** Forgets the file that is shown. */
    void clear() {
        upload.clearFileList();
    }

    private static UploadI18N words(String tooLarge) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType("Files of this kind are not taken here.")
                        .setTooManyFiles("One file at a time: take the other one away first."))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting("Connecting…")
                                .setStalled("Waiting…")
                                .setProcessing("Arrived, being stored…")
                                .setHeld("Waiting for its turn"))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix("left: ").setUnknown("time left unknown"))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable("The server did not answer. Please try again.")
                                .setUnexpectedServerError("The file was not taken.")
                                .setForbidden("Your role does not allow this.")
                                .setFileTooLarge(tooLarge)))
                .setFile(new UploadI18N.File().setRetry("Try again").setStart("Send").setRemove("Take away"));
    }

    /** Holds a file in memory, and never more of it than is allowed, whatever the browser says. */
    private static final class Held extends InMemoryUploadHandler {

        private final int largest;

        Held(int largest, BiConsumer<String, byte @Nullable []> chosen, RefusalLine refusal) {
            super((file, bytes) -> {
                refusal.clear();
                chosen.accept(file.fileName(), bytes);
            });
            this.largest = largest;
        }

        @Override
        public long getFileSizeMax() {
            return largest;
        }

        @Override
        public long getRequestSizeMax() {
            return largest;
        }
    }
}
