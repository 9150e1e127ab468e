package verbatim.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What the identity provider says of somebody, as the desk reads it. */
final class ProviderClaims {

    private static final int LONGEST_NAME = 100;

    /** Leaves room for the number that tells two of one name apart. */
    private static final int LONGEST_USERNAME = 34;

    private final OidcProperties properties;
    private final OidcUser said;

    ProviderClaims(OidcProperties properties, OidcUser said) {
        this.properties = properties;
        this.said = said;
    }

    String issuer() {
        return properties.issuer();
    }

    String subject() {
        // The filter has looked: no token without one comes here.
        return Objects.requireNonNull(said.getSubject());
    }

    /** The highest role that any of the claim's values stands for; empty where none stands for any. */
    Optional<Role> role() {
        var values = values(at(properties.roleClaim()));
        return Stream.of(Role.values())
                .filter(role -> standsFor(role).stream().map(String::strip).anyMatch(values::contains))
                .max(Comparator.naturalOrder());
    }

    private List<String> standsFor(Role role) {
        return switch (role) {
            case EDITOR -> properties.editors();
            case REVIEWER -> properties.reviewers();
            case ADMIN -> properties.admins();
        };
    }

    /** As it shall stand beside what the person does; never blank. */
    String name() {
        var name = Stream.of(text(properties.nameClaim()), text(properties.usernameClaim()), Optional.of(subject()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME))).strip();
    }

    /** What a username can be made of; others may have it. */
    String username() {
        var wish = text(properties.usernameClaim()).or(() -> text(properties.nameClaim())).orElse("");
        // Of an address the part before the sign: it is a wish, and nobody is known by it.
        var plain = Normalizer.normalize(wish.split("@", 2)[0], Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", ".")
                .replaceAll("[^a-z0-9._-]", "")
                .replaceAll("^[._-]+", "");
        var wished = plain.substring(0, Math.min(plain.length(), LONGEST_USERNAME));
        return NewPerson.isUsername(wished) ? wished : "person";
    }

    private Optional<String> text(String claim) {
        return Optional.ofNullable(at(claim))
                .map(Object::toString)
                .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    /** A claim by its own name; else, step by step, by the names between the dots. */
    private @Nullable Object at(String path) {
        var claims = said.getClaims();
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object found = claims;
        for (var step : path.split("\\.")) {
            found = found instanceof Map<?, ?> inside ? inside.get(step) : null;
        }
        return found;
    }

    private static List<String> values(@Nullable Object claim) {
        if (claim instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        if (claim == null) {
            return List.of();
        }
        // One value, or several in a row, as scopes have them.
        var words = claim.toString();
        return Stream.concat(Stream.of(words), Arrays.stream(words.split("[\\s,]+"))).toList();
    }
}
