package verbatim.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import verbatim.account.CurrentPerson;
import verbatim.account.Erasing;
import verbatim.account.ErasureKind;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.Words;
import verbatim.ui.settings.ErasingView;

/** What stands where there is nothing, or nothing for this person: a sentence, and the way home. */
@AnonymousAllowed
public class NoSuchPage extends FaultPage implements HasErrorParameter<NotFoundException> {

    private final Erasing erasing;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    NoSuchPage(Erasing erasing, CurrentPerson currentPerson, Clock clock) {
        super(ShellLine.NOTHING_HERE);
        this.erasing = erasing;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> fault) {
        say(erased(event.getLocation()).orElseGet(() -> sentence(fault)));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    /** What is left of an article that was erased, for the people of the desk. */
    private Optional<String> erased(Location location) {
        var segments = location.getSegments();
        if (segments.size() < 2 || !segments.getFirst().equals("article") || !currentPerson.isSignedIn()) {
            return Optional.empty();
        }
        try {
            return erasing.of(List.of(UUID.fromString(segments.get(1)))).stream()
                    .filter(row -> row.kind() == ErasureKind.ARTICLE)
                    .findFirst()
                    .map(row -> ErasingView.tombstone(row, clock));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String sentence(ErrorParameter<NotFoundException> fault) {
        return fault.getException() instanceof NotOnThisDesk absent
                ? Words.of(ShellLine.CUT_SHORT, absent.words())
                : Words.of(ShellLine.NO_PAGE);
    }
}
