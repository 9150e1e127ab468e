package verbatim;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Every room keeps to its walls, and the plan on the wall is that of the house. */
class ModularityTests {

    private static final Path PLAN = Path.of("docs", "modules.md");
    private static final String RENEW = "-Dverbatim.docs=write";
    private static final Set<String> USED_BY_NOBODY = Set.of("ui", "cli", "demo");
    private static final Set<String> KNOW_NOTHING = Set.of("text", "document", "fetch");
    private static final Set<String> LEFT_OUT = Set.of("account", "message");
    private static final Map<String, Set<String>> USES = uses();

    @Test
    void everyRoomUsesOnlyWhatItNames() {
        ApplicationModules.of(VerbatimApplication.class).verify();
    }

    @Test
    void theRoomsAtTheTopAreUsedByNobody() {
        assertThat(USES).allSatisfy((room, used) -> assertThat(used).as(room).doesNotContainAnyElementsOf(USED_BY_NOBODY));
    }

    @Test
    void theRoomsAtTheBottomKnowNothingOfTheHouseButItsCodes() {
        assertThat(USES).containsKeys(KNOW_NOTHING.toArray(String[]::new));
        // Where turns begin is read once, for documents and for comparing (decision 25).
        KNOW_NOTHING.forEach(room -> assertThat(room.equals("document") ? Set.of("message", "text") : Set.of("message"))
                .as(room).containsAll(USES.get(room)));
    }

    @Test
    void thePlanInTheDocsIsUpToDate() throws IOException {
        if ("write".equals(System.getProperty("verbatim.docs"))) {
            Files.createDirectories(PLAN.getParent());
            Files.writeString(PLAN, plan());
        }
        assertThat(PLAN).as("renew it: ./mvnw test -Dtest=ModularityTests " + RENEW).exists();
        assertThat(Files.readString(PLAN)).as("renew it: ./mvnw test -Dtest=ModularityTests " + RENEW).isEqualTo(plan());
    }

    /** Read from the classes: the modules would say the same, and take minutes for it. */
    private static Map<String, Set<String>> uses() {
        var found = new TreeMap<String, Set<String>>();
        for (var one : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("verbatim")) {
            room(one).ifPresent(room -> {
                var used = found.computeIfAbsent(room, none -> new TreeSet<>());
                one.getDirectDependenciesFromSelf().forEach(to -> room(to.getTargetClass().getBaseComponentType()).filter(other -> !other.equals(room)).ifPresent(used::add));
            });
        }
        return found;
    }

    private static Optional<String> room(JavaClass one) {
        var parts = one.getPackageName().split("\\.");
        return parts.length > 1 && parts[0].equals("verbatim") ? Optional.of(parts[1]) : Optional.empty();
    }

    private String plan() {
        return """
                # The rooms of the house

                Written by `ModularityTests` from the code; do not edit it by hand. To renew it:

                    ./mvnw test -Dtest=ModularityTests %s

                An arrow leads from a room to one that it uses. Arrows that others imply are left out, and so are those to
                `account`, which every room but the lowest may use, and to `message`, which all may use.

                ```mermaid
                graph TD
                %s
                ```

                | Room | Uses |
                |---|---|
                %s
                """.formatted(RENEW, arrows(), rows());
    }

    private String arrows() {
        return USES.entrySet().stream()
                .flatMap(room -> room.getValue().stream()
                        .filter(used -> !LEFT_OUT.contains(used) && !implied(room.getKey(), used))
                        .map(used -> "    %s --> %s".formatted(room.getKey(), used)))
                .collect(joining("\n"));
    }

    private String rows() {
        return USES.entrySet().stream()
                .map(room -> "| `%s` | %s |".formatted(
                        room.getKey(), room.getValue().stream().map("`%s`"::formatted).collect(joining(", "))))
                .collect(joining("\n"));
    }

    /** Whether another room that this one uses leads there too. */
    private boolean implied(String room, String used) {
        return USES.getOrDefault(room, Set.of()).stream().anyMatch(via -> !via.equals(used) && reaches(via, used));
    }

    private boolean reaches(String from, String to) {
        return USES.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(to) || reaches(next, to));
    }
}
