package verbatim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.VerbatimApplication;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.SignedIn;

/**
 * A running desk that is measured from outside: what lives in its heap, and a second application on its database, through
 * whose services it is filled.
 *
 * @param data the data folder of the desk
 * @param process that of the application, or of the script that runs it
 */
record MeasuredDesk(Path data, long process) {

    /** The password of all editors that are made for measuring: that of the demo. */
    static final String PASSWORD = "editor-demo-desk";

    /** A second application; whoever opens it closes it. */
    ConfigurableApplicationContext services() throws IOException {
        int port = PostmasterFile.read(DataFolder.cluster(data)).orElseThrow().port();
        return new SpringApplicationBuilder(VerbatimApplication.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "vaadin.productionMode=true",
                        "logging.level.root=warn",
                        "spring.main.banner-mode=off",
                        "spring.datasource.url=" + EmbeddedPostgres.jdbcUrl(port, EmbeddedPostgres.DATABASE),
                        "spring.datasource.username=" + EmbeddedPostgres.USER,
                        "spring.datasource.password=" + Files.readString(DataFolder.passwordFile(data)).strip())
                .run();
    }

    /** Makes an editor with the password of the demo's. */
    static String editor(ConfigurableApplicationContext services, int number) {
        var username = "editor" + number;
        services.getBean(JdbcClient.class)
                .sql("""
                        insert into person (id, username, name, role, state, password_hash, password_state,
                            password_generation, created_at, version)
                        select gen_random_uuid(), :username, :name, role, 'ACTIVE', password_hash, 'OWN', 0, created_at, 0
                        from person where username = 'edda' on conflict do nothing""")
                .param("username", username)
                .param("name", "Editor " + number)
                .update();
        return username;
    }

    /** From now on the services are called by this person. */
    static void actAs(ConfigurableApplicationContext services, String username) {
        SignedIn.as(services.getBean(People.class).active().stream()
                .filter((Person person) -> person.username().equals(username))
                .findFirst()
                .orElseThrow());
    }

    /** What lives in the application's heap after a full collection, in MB: the sum of jcmd's histogram of classes. */
    double heapMegabytes() throws IOException, InterruptedException {
        var lines = asked("GC.class_histogram");
        var log = System.getProperty("verbatim.histograms");
        if (log != null) {
            Files.write(Path.of(log + "." + System.nanoTime()), lines);
        }
        return lines.stream()
                .filter(line -> line.startsWith("Total"))
                .map(line -> line.strip().split("\\s+"))
                .mapToDouble(total -> Long.parseLong(total[2]) / 1e6)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no histogram: " + String.join(" ", lines)));
    }

    /** The heap that {@code run} gives the application, in MB. */
    double mostHeapMegabytes() throws IOException, InterruptedException {
        var most = Pattern.compile("-XX:MaxHeapSize=(\\d+)").matcher(String.join(" ", asked("VM.flags")));
        return most.find() ? Long.parseLong(most.group(1)) / 1e6 : 0;
    }

    private List<String> asked(String what) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var answer = new ProcessBuilder(jcmd, Long.toString(application()), what).redirectErrorStream(true).start();
        var lines = new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        answer.waitFor();
        return lines;
    }

    /** The script starts the application anew where it ended for want of memory: which process that is is asked each time. */
    private long application() {
        return ProcessHandle.of(process).orElseThrow()
                .descendants()
                .filter(each -> each.info().command().orElse("").endsWith("java"))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElse(process);
    }

    /** The key of a finding that may be given to any passage: altered, out of context, misattributed, in turn. */
    static String findingKey(int turn) {
        return List.of("4", "5", "6").get(turn % 3);
    }

    /** The time that this part of all times stays under; 0 where there are none. */
    static double percentile(Collection<Double> times, double part) {
        var sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part)));
    }
}
