package verbatim;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Every room keeps to its walls, and the plan on the wall is that of the house. */
class ModularityTests {

    private static final Path PLAN = Path.of("docs", "modules.md");
    private static final String RENEW = "-Dverbatim.docs=write";
    private static final Set<String> USED_BY_NOBODY = Set.of("ui", "cli", "demo");
    private static final Set<String> KNOW_NOTHING = Set.of("text", "document", "fetch");
    private static final Set<String> LEFT_OUT = Set.of("account", "message");

    private final ApplicationModules modules = ApplicationModules.of(VerbatimApplication.class);
    private final Map<String, Set<String>> uses = uses();

    @Test
    void everyRoomUsesOnlyWhatItNames() {
        modules.verify();
    }

    @Test
    void theRoomsAtTheTopAreUsedByNobody() {
        assertThat(uses).allSatisfy((room, used) -> assertThat(used).as(room).doesNotContainAnyElementsOf(USED_BY_NOBODY));
    }

    @Test
    void theRoomsAtTheBottomKnowNothingOfTheHouseButItsCodes() {
        assertThat(uses).containsKeys(KNOW_NOTHING.toArray(String[]::new));
        // Where turns begin is read once, for documents and for comparing (decision 25).
        KNOW_NOTHING.forEach(room -> assertThat(room.equals("document") ? Set.of("message", "text") : Set.of("message"))
                .as(room).containsAll(uses.get(room)));
    }

    @Test
    void theDiagramIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
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

    private Map<String, Set<String>> uses() {
        var found = new TreeMap<String, Set<String>>();
        modules.stream().forEach(module -> found.put(
                module.getIdentifier().toString(),
                module.getDirectDependencies(modules)
                        .uniqueModules()
                        .map(used -> used.getIdentifier().toString())
                        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll)));
        return found;
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
        return uses.entrySet().stream()
                .flatMap(room -> room.getValue().stream()
                        .filter(used -> !LEFT_OUT.contains(used) && !implied(room.getKey(), used))
                        .map(used -> "    %s --> %s".formatted(room.getKey(), used)))
                .collect(joining("\n"));
    }

    private String rows() {
        return uses.entrySet().stream()
                .map(room -> "| `%s` | %s |".formatted(
                        room.getKey(), room.getValue().stream().map("`%s`"::formatted).collect(joining(", "))))
                .collect(joining("\n"));
    }

    /** Whether another room that this one uses leads there too. */
    private boolean implied(String room, String used) {
        return uses.getOrDefault(room, Set.of()).stream().anyMatch(via -> !via.equals(used) && reaches(via, used));
    }

    private boolean reaches(String from, String to) {
        return uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(to) || reaches(next, to));
    }
}
