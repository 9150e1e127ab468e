package verbatim.review.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.account.PersonId;

/**
 * Whom words mention. A person types "@Ruth Okafor", or "@ruth" by the name with which she signs in; kept is who she is, so that
 * it reads right when she is called otherwise. Of two people of one name only the names with which they sign in tell which is
 * meant.
 *
 * @param people everybody who was ever of the desk
 */
record Mentions(List<Named> people) {

    private static final Pattern KEPT =
            Pattern.compile("@\\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\}");

    /** @param active whether they can be spoken to: who may not sign in hears nothing */
    record Named(PersonId id, String username, String name, boolean active) {

        private static Named of(ResultSet row, int n) throws SQLException {
            return new Named(
                    new PersonId(row.getObject("id", UUID.class)), row.getString("username"), row.getString("name"),
                    row.getString("state").equals("ACTIVE"));
        }
    }

    /** As the people of the desk are now. */
    static Mentions read(JdbcClient jdbc) {
        return new Mentions(jdbc.sql("select id, username, name, state from person order by id").query(Named::of).list());
    }

    /** The words as they are kept. */
    String kept(String typed) {
        var kept = new StringBuilder();
        int at = 0;
        while (at < typed.length()) {
            var meant = typed.charAt(at) == '@' && (at == 0 || !isOfWord(typed.codePointBefore(at))) ? meantAt(typed, at + 1) : null;
            if (meant == null) {
                kept.append(typed.charAt(at++));
            } else {
                kept.append("@{").append(meant.person().id().value()).append('}');
                at = meant.end();
            }
        }
        return kept.toString();
    }

    /** Kept words as one reads them, and as one types them again. */
    String shown(String kept) {
        return KEPT.matcher(kept).replaceAll(found -> Matcher.quoteReplacement(named(found.group(1)).map(this::typed).orElse(found.group())));
    }

    /** Whom kept words mention, each once. */
    static Set<PersonId> in(String kept) {
        return KEPT.matcher(kept).results()
                .map(found -> new PersonId(UUID.fromString(found.group(1))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of them who can be spoken to. */
    Set<PersonId> reachable(Set<PersonId> mentioned) {
        var reachable = new HashSet<PersonId>();
        people.stream().filter(person -> person.active() && mentioned.contains(person.id())).forEach(person -> reachable.add(person.id()));
        return reachable;
    }

    /** How one types that somebody is meant: "@Ruth Okafor", or "@ruth" where another has that name. */
    String typed(Named person) {
        return "@" + (isAlone(person) ? person.name() : person.username());
    }

    private Optional<Named> named(String id) {
        return people.stream().filter(person -> person.id().value().toString().equals(id)).findFirst();
    }

    private boolean isAlone(Named person) {
        return people.stream().noneMatch(other -> other.active() && !other.equals(person) && other.name().equalsIgnoreCase(person.name()));
    }

    private record Meant(Named person, int end) {}

    /** Who is called there by the longest of the names that fit. */
    private @Nullable Meant meantAt(String typed, int at) {
        Meant longest = null;
        for (var person : people) {
            if (person.active()) {
                longest = longer(longest, person, person.username(), typed, at);
                if (isAlone(person)) {
                    longest = longer(longest, person, person.name(), typed, at);
                }
            }
        }
        return longest;
    }

    private static @Nullable Meant longer(@Nullable Meant known, Named person, String name, String typed, int at) {
        int end = at + name.length();
        boolean fits = typed.regionMatches(true, at, name, 0, name.length())
                && (end == typed.length() || !isOfWord(typed.codePointAt(end)));
        return fits && (known == null || end > known.end()) ? new Meant(person, end) : known;
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK || letter == '_';
    }
}
