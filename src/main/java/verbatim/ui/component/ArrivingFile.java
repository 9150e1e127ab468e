package verbatim.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import verbatim.document.BroughtFile;
import verbatim.message.Refused;

/**
 * Takes a file in while it arrives: on disk, and never more of it than is taken, whatever browser and headers say. Runs in
 * the request that brings it and without the screen's lock, so that nobody waits for a large one.
 */
public class ArrivingFile implements UploadHandler {

    /** What becomes of a file that has arrived. */
    public interface Taking {

        /**
         * Takes it, and closes it in the end. Whatever concerns the screen goes by {@link UI#access}.
         *
         * @throws Refused if it is not taken
         */
        void take(BroughtFile file, UI ui);
    }

    /** Hears, holding the screen's lock, why a file was not taken. */
    public interface Refusing {
        void refuse(Refused why);
    }

    private final long largest;
    private final transient Taking taking;
    private final transient Refusing refusing;

    /** @param largest in bytes */
    public ArrivingFile(long largest, Taking taking, Refusing refusing) {
        this.largest = largest;
        this.taking = taking;
        this.refusing = refusing;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try {
            taking.take(received(event), event.getUI());
        } catch (Refused refused) {
            event.getUI().access(() -> refusing.refuse(refused));
        }
    }

    private BroughtFile received(UploadEvent event) throws IOException {
        // Some browser may leave the size out, or be none.
        try (var arriving = event.getInputStream()) {
            return BroughtFile.received(event.getFileName(), arriving, largest);
        }
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
