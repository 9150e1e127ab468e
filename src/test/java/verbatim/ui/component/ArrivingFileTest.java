package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivingFileTest {

    private static final int LARGEST = 2 << 20;

    private final List<String> taken = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final ArrivingFile arriving = new ArrivingFile(
            LARGEST,
            (file, ui) -> {
                taken.add(file.name() + ", " + file.length());
                file.close();
            },
            why -> refused.add(Words.of(why)));

    @Test
    void whatFitsIsTaken() throws IOException {
        arriving.handleUploadRequest(event(new ByteArrayInputStream(new byte[LARGEST])));

        assertThat(taken).containsExactly("speech.mp3, 2097152");
        assertThat(refused).isEmpty();
    }

    /** Neither browser nor headers need to say how much is to come. */
    @Test
    void whatIsTooLargeIsRefusedWhileItArrives() throws IOException {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }
        };

        arriving.handleUploadRequest(event(endless));

        assertThat(taken).isEmpty();
        assertThat(refused).containsExactly("The file is larger than 2 MB. Bring the part that matters.");
        assertThat(endless.read).isLessThan(2L * LARGEST);
    }

    private static UploadEvent event(InputStream bytes) {
        var ui = mock(UI.class);
        when(ui.access(any())).then(call -> {
            call.getArgument(0, Command.class).execute();
            return null;
        });
        var event = mock(UploadEvent.class);
        when(event.getInputStream()).thenReturn(bytes);
        when(event.getFileName()).thenReturn("speech.mp3");
        when(event.getFileSize()).thenReturn(-1L);
        when(event.getUI()).thenReturn(ui);
        return event;
    }
}
