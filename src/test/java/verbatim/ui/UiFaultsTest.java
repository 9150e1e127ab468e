package verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationTester;
import com.vaadin.flow.server.ErrorEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.Words;

class UiFaultsTest extends ScreenTest {

    private static final String UNKNOWN =
            "Something went wrong, and nothing was saved. Please try again; the fault has been recorded.";
    private static final String DATABASE =
            "The database did not answer. Nothing was saved; what you wrote is still here. Please try again.";
    private static final String DENIED = "Your role does not allow this step. Nothing was changed.";

    @Autowired
    UiFaultsTest(ApplicationContext context) {
        super(context);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("no"), DENIED),
                Arguments.of(new QueryTimeoutException("slow"), DATABASE),
                Arguments.of(new CannotCreateTransactionException("gone"), DATABASE),
                Arguments.of(new IllegalStateException("wrapped", new QueryTimeoutException("slow")), DATABASE),
                Arguments.of(new IllegalStateException("secret of the house"), UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldInASentenceThatGivesNothingAway(Exception fault, String sentence) {
        assertThat(FaultSentence.of(fault)).isEqualTo(sentence);
    }

    @Test
    void thatTheServerCannotBeReachedIsSaidInTheDesksWords() {
        var told = UI.getCurrent().getReconnectDialogConfiguration();

        assertThat(told.getDialogText()).isEqualTo(Words.of(ConnectionLine.LOST));
        assertThat(told.getDialogTextGaveUp()).isEqualTo(Words.of(ConnectionLine.GIVEN_UP));
    }

    @Test
    void anUnexpectedFaultInAListenerIsShownOnTheScreen() {
        var session = UI.getCurrent().getSession();
        session.getErrorHandler().error(new ErrorEvent(new IllegalStateException("secret of the house")));
        roundTrip();

        var told = find(Notification.class).single();
        assertThat(new NotificationTester<>(told).getText()).isEqualTo(UNKNOWN);
        assertThat(told.isAssertive()).as("announced at once").isTrue();
    }
}
