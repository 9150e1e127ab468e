package verbatim.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import verbatim.account.CurrentPerson;
import verbatim.account.OwnLanguage;
import verbatim.message.Sentences;

/**
 * In which language a window speaks: in that which the person chose, else in the best for the browser, else in English. It is
 * settled when the window opens, so that no screen speaks two at once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScreenLanguage implements VaadinServiceInitListener {

    private final CurrentPerson currentPerson;
    private final OwnLanguage own;

    ScreenLanguage(CurrentPerson currentPerson, OwnLanguage own) {
        this.currentPerson = currentPerson;
        this.own = own;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(told -> messages(Sentences.in(told.getLocale())));
        event.getSource().addUIInitListener(init -> speak(init.getUI(), wanted(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(page ->
                page.getDocument().child(0).attr("lang", wanted(page.getVaadinRequest()).getLanguage()));
    }

    private void speak(UI window, Locale language) {
        window.setLocale(language);
        if (currentPerson.isSignedIn()) {
            own.spokenIn(language);
        }
    }

    /** What the page says by itself where the server can say no more. */
    private static CustomizedSystemMessages messages(Sentences words) {
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(words.of(ShellLine.WENT_WRONG));
        messages.setInternalErrorMessage(words.of(ShellLine.RELOAD));
        messages.setCookiesDisabledCaption(words.of(ShellLine.NO_COOKIES));
        messages.setCookiesDisabledMessage(words.of(ShellLine.NO_COOKIES_HELP));
        messages.setSessionExpiredCaption(words.of(ShellLine.SESSION_ENDED));
        messages.setSessionExpiredMessage(words.of(ShellLine.RELOAD));
        return messages;
    }

    private Locale wanted(VaadinRequest request) {
        return currentPerson.language().orElseGet(() -> Sentences.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
