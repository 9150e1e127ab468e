package verbatim.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentRefusal;

/** One file, chosen or dropped. What is too large is refused in a sentence before it is sent. */
public class FileField extends Div {

    private static final int MEGABYTES = 20;

    private final Upload upload = new Upload();
    private final RefusalLine refusal = new RefusalLine();

    /**
     * A field for a file that is held until it is used.
     *
     * @param largest in bytes
     * @param chosen is given the file, to be closed when it is no longer needed; null where it was taken away again
     */
    public FileField(String button, String hint, int largest, Consumer<@Nullable BroughtFile> chosen) {
        this(button, hint, largest);
        receive(largest, (file, ui) -> ui.access(() -> {
            refusal.clear();
            chosen.accept(file);
        }));
        upload.addFileRemovedListener(removed -> chosen.accept(null));
    }

    /**
     * A field whose file is used at once, in the request that brings it.
     *
     * @param largest in bytes
     */
    public FileField(String button, String hint, int largest, ArrivingFile.Taking taking) {
        this(button, hint, largest);
        receive(largest, taking);
    }

    private void receive(int largest, ArrivingFile.Taking taking) {
        upload.setUploadHandler(new ArrivingFile(largest, taking, why -> {
            clear();
            refusal.show(why);
        }));
    }

    private FileField(String button, String hint, int largest) {
        var tooLarge = Words.of(DocumentRefusal.LARGER_THAN_TAKEN, largest >> MEGABYTES);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setUploadButton(new Button(button));
        upload.setDropLabel(new Span(Words.of(ScreenLine.DROP)));
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
    public void accept(String otherwise, String... endings) {
        upload.setAcceptedFileExtensions(endings);
        var words = upload.getI18n();
        words.getError().setIncorrectFileType(otherwise);
        upload.setI18n(words);
    }

    /** @param removed runs when the person takes the file away that is shown */
    public void whenRemoved(Runnable removed) {
        upload.addFileRemovedListener(event -> removed.run());
    }

    /** What the last file was refused for. */
    public RefusalLine refusal() {
        return refusal;
    }

    /** Forgets the file that is shown. */
    public void clear() {
        upload.clearFileList();
    }

    private static UploadI18N words(String tooLarge) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(Words.of(ScreenLine.FILE_KIND))
                        .setTooManyFiles(Words.of(ScreenLine.FILE_ONE)))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Words.of(ScreenLine.FILE_CONNECTING))
                                .setStalled(Words.of(ScreenLine.FILE_STALLED))
                                .setProcessing(Words.of(ScreenLine.FILE_ARRIVED))
                                .setHeld(Words.of(ScreenLine.FILE_HELD)))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(Words.of(ScreenLine.FILE_LEFT)).setUnknown(Words.of(ScreenLine.FILE_LEFT_UNKNOWN)))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Words.of(ScreenLine.FILE_NO_ANSWER))
                                .setUnexpectedServerError(Words.of(ScreenLine.FILE_NOT_TAKEN))
                                .setForbidden(Words.of(ScreenLine.FILE_FORBIDDEN))
                                .setFileTooLarge(tooLarge)))
                .setFile(new UploadI18N.File().setRetry(Words.of(ScreenLine.TRY_AGAIN)).setStart(Words.of(ScreenLine.FILE_SEND)).setRemove(Words.of(ScreenLine.FILE_REMOVE)));
    }
}
