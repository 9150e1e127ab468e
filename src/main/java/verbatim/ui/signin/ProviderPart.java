package verbatim.ui.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import verbatim.account.SignInWays;
import verbatim.ui.component.Words;

/** The way to the desk's identity provider, where it has one; and what became of a sign-in there, or of a session. */
final class ProviderPart extends Div {

    private final SignInWays ways;
    private final Paragraph said = new Paragraph();

    ProviderPart(SignInWays ways) {
        this.ways = ways;
        addClassName("vb-sign-in-provider");
        said.getElement().setAttribute("role", "alert");
        said.addClassName("vb-sign-in-said");
        said.setVisible(false);
        add(said);
        ways.provider().ifPresent(name -> {
            var link = new Anchor(ways.providerPath(), Words.of(SignInLine.WITH_PROVIDER, name));
            link.getElement().setAttribute("router-ignore", true);
            link.addClassName("vb-button");
            add(link);
        });
    }

    /** Says what the address says of an earlier sign-in or session; nothing else from it is shown. */
    void say(QueryParameters query) {
        sentence(query).ifPresent(line -> {
            said.setText(Words.of(line, ways.provider().orElse("")));
            said.setVisible(true);
        });
    }

    private Optional<SignInLine> sentence(QueryParameters query) {
        if (query.getSingleParameter("ended").isPresent()) {
            return Optional.of(SignInLine.ENDED);
        }
        if (ways.provider().isEmpty()) {
            return Optional.empty();
        }
        if (query.getSingleParameter("error").isPresent() && !ways.byPassword()) {
            return Optional.of(SignInLine.ONLY_PROVIDER);
        }
        return query.getSingleParameter("provider").flatMap(why -> switch (why) {
            case "away" -> Optional.of(SignInLine.PROVIDER_AWAY);
            case "no-role" -> Optional.of(SignInLine.PROVIDER_NO_ROLE);
            case "deactivated" -> Optional.of(SignInLine.PROVIDER_DEACTIVATED);
            case "denied" -> Optional.of(SignInLine.PROVIDER_DENIED);
            case "late" -> Optional.of(SignInLine.PROVIDER_LATE);
            case "failed" -> Optional.of(SignInLine.PROVIDER_FAILED);
            default -> Optional.empty();
        });
    }
}
