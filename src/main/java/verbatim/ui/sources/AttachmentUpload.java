package verbatim.ui.sources;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import verbatim.source.Attaching;
import verbatim.source.SourceId;
import verbatim.source.SourceRefused;
import verbatim.ui.component.Words;

/** Attaches a file in the request that brings it, so that nobody waits for a large one on the screen. */
class AttachmentUpload implements UploadHandler {

    private final transient Attaching attaching;
    private final SourceId source;
    private final transient Runnable attached;
    private transient Consumer<List<String>> refused = reasons -> {};

    AttachmentUpload(Attaching attaching, SourceId source, Runnable attached) {
        this.attaching = attaching;
        this.source = source;
        this.attached = attached;
    }

    /** Tells why a file was not taken. */
    void onRefused(Consumer<List<String>> listener) {
        refused = listener;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var arriving = event.getInputStream()) {
            bytes = arriving.readNBytes(Attaching.LARGEST + 1);
        }
        try {
            attaching.attach(source, bytes, event.getFileName());
            event.getUI().access(attached::run);
        } catch (SourceRefused refusal) {
            event.getUI().access(() -> refused.accept(Words.of(refusal.refusals())));
        }
    }

    @Override
    public long getFileSizeMax() {
        return Attaching.LARGEST;
    }

    @Override
    public long getRequestSizeMax() {
        return Attaching.LARGEST;
    }
}
