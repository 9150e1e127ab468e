package verbatim.account;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What the browser may load and run. Scripts come from this server or carry the page's own nonce, so an injected
 * script does not run. Two concessions are Vaadin 25.2's: its client turns the expressions that the server sends into
 * functions ({@code unsafe-eval}), and its components style themselves inline ({@code unsafe-inline} for styles).
 */
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {

    private static final String HEADER = "Content-Security-Policy";

    private static final String BUT_SCRIPTS = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'; frame-src 'self'; ";

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    /** For every answer that is not the page which starts the application: no inline script at all, no eval. */
    static String withoutScripts() {
        return BUT_SCRIPTS + "script-src 'self'";
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::giveNonce);
    }

    private void giveNonce(IndexHtmlResponse page) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        // Spring Security's header writer leaves a header alone that is already there.
        page.getVaadinResponse()
                .setHeader(HEADER, BUT_SCRIPTS + "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'");
    }
}
