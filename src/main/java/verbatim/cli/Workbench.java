package verbatim.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import verbatim.VerbatimApplication;
import verbatim.message.Sentences;

/** The application, and the embedded database where it brings its own: started together, stopped in the right order. */
final class Workbench {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;
    private static final int ONE_TIME_PASSWORD_BYTES = 15;

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable ConfigurableApplicationContext application;

    /** The folder in which commands find how to reach it. */
    private volatile @Nullable Path reachable;

    private Workbench() {
        // Registered before anything runs, so that a signal that comes during the start leaves nothing behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    /**
     * What the person asked for.
     *
     * @param port where to listen; null where nothing was said
     * @param data the data folder of the embedded database
     * @param demo whether the demo's people and articles are loaded
     * @param once whether to stop as soon as it is healthy
     * @param watch what it watches for articles, as settings of the application
     */
    record Options(@Nullable Integer port, Path data, boolean demo, boolean once, List<String> watch) {}

    /** On the database in the data folder, for this machine alone. */
    static void embedded(Options options) {
        int port = options.port() != null ? options.port() : options.once() ? freePort() : DEFAULT_PORT;
        LocalAccess access = LocalAccess.fresh("http://localhost:" + port);
        DataFolder folder = DataFolder.take(options.data(), access.url());
        checkFree(port);
        String oneTimePassword = oneTimePassword();
        ConfigurableApplicationContext application = new Workbench().startEmbedded(options, folder, port, access, oneTimePassword);
        Welcome welcome = new Welcome(application, access.url());
        if (options.demo()) {
            welcome.printDemo();
        } else {
            welcome.printFirstAdministrator(oneTimePassword);
        }
        stay(options);
    }

    /**
     * On the database in a data folder that nobody else has, without a word, until this process ends.
     *
     * @return how to reach it
     */
    static LocalAccess forACommand(DataFolder folder) {
        int port = freePort();
        LocalAccess access = LocalAccess.fresh("http://localhost:" + port);
        new Workbench().startEmbedded(new Options(port, folder.root(), false, false, List.of()), folder, port, access, oneTimePassword());
        return access;
    }

    private ConfigurableApplicationContext startEmbedded(
            Options options, DataFolder folder, int port, LocalAccess access, String oneTimePassword) {
        if (Restore.clearUnfinished(folder)) {
            System.err.println(Sentences.ENGLISH.of(CommandNews.UNFINISHED_REMOVED, options.data()));
        }
        EmbeddedPostgres started = keep(EmbeddedPostgres.start(folder));
        Path log = folder.root().resolve("verbatim.log");
        List<String> settings = new ArrayList<>(options.watch());
        settings.addAll(List.of(
                "--verbatim.embedded=true",
                "--verbatim.local-token=" + access.token(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.datasource.url=" + started.jdbcUrl(EmbeddedPostgres.DATABASE),
                "--spring.datasource.username=" + EmbeddedPostgres.USER,
                "--spring.datasource.password=" + started.password(),
                // The terminal belongs to the few lines that a person needs; the rest is in the data folder.
                "--logging.threshold.console=off",
                "--logging.file.name=" + log,
                "--logging.logback.rollingpolicy.max-file-size=10MB",
                "--logging.logback.rollingpolicy.total-size-cap=50MB"));
        if (!options.demo()) {
            settings.add("--verbatim.first-admin.password=" + oneTimePassword);
            settings.add("--verbatim.first-admin.one-time=true");
        }
        ConfigurableApplicationContext ready = start(options.demo(), settings, log);
        access.write(folder.root());
        reachable = folder.root();
        return ready;
    }

    /** On a server of the desk's own; everything else comes from the environment, and the log goes to the console. */
    static void onServer(Options options, ServerDatabase server) {
        List<String> settings = new ArrayList<>(options.watch());
        if (options.port() != null) {
            checkFree(options.port());
            settings.add("--server.port=" + options.port());
        }
        server.check();
        ConfigurableApplicationContext application = new Workbench().start(false, settings, null);
        String port = application.getEnvironment().getProperty("local.server.port");
        new Welcome(application, "http://localhost:" + port).print();
        stay(options);
    }

    private ConfigurableApplicationContext start(boolean demo, List<String> settings, @Nullable Path log) {
        SpringApplication spring = new SpringApplication(VerbatimApplication.class);
        spring.setBannerMode(Banner.Mode.OFF);
        // The database has to outlive the application, so that one hook stops both in order.
        spring.setRegisterShutdownHook(false);
        if (demo) {
            spring.setAdditionalProfiles("demo");
        }
        ConfigurableApplicationContext started;
        try {
            started = keep(spring.run(settings.toArray(String[]::new)));
        } catch (RuntimeException failure) {
            throw log == null || FailureLine.ownWords(failure).isPresent()
                    ? new CommandFailed(failure, CommandRefusal.NOT_STARTED, FailureLine.about(failure))
                    : new CommandFailed(failure, CommandRefusal.NOT_STARTED_SEE_LOG, FailureLine.about(failure), log);
        }
        Status health = started.getBean(HealthEndpoint.class).health().getStatus();
        if (!Status.UP.equals(health)) {
            throw new CommandFailed(CommandRefusal.NOT_HEALTHY, health.getCode());
        }
        return started;
    }

    private synchronized EmbeddedPostgres keep(EmbeddedPostgres started) {
        postgres = started;
        return started;
    }

    private synchronized ConfigurableApplicationContext keep(ConfigurableApplicationContext started) {
        application = started;
        return started;
    }

    private synchronized void stop() {
        try {
            Path folder = reachable;
            if (folder != null) {
                LocalAccess.remove(folder);
            }
            if (application != null) {
                application.close();
            }
        } finally {
            if (postgres != null) {
                postgres.close();
            }
        }
    }

    private static void stay(Options options) {
        try {
            if (!options.once()) {
                new CountDownLatch(1).await();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks before the slow part begins; the server itself would only find out at the end. */
    private static void checkFree(int port) {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new CommandFailed(CommandRefusal.NO_SUCH_PORT, port, HIGHEST_PORT);
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CommandFailed(taken, CommandRefusal.PORT_TAKEN, port, FailureLine.about(taken));
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new CommandFailed(none, CommandRefusal.NO_FREE_PORT, FailureLine.about(none));
        }
    }

    private static String oneTimePassword() {
        byte[] bytes = new byte[ONE_TIME_PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
