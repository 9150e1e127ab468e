package verbatim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A kind of machine that the embedded PostgreSQL is packed for. The build takes the archive of the machine that it runs
 * on, by a Maven profile.
 */
enum PostgresPlatform {

    LINUX_X86("Linux", Set.of("amd64", "x86_64"), "linux-x86_64", "/lib64/ld-linux-x86-64.so.2"),
    LINUX_ARM("Linux", Set.of("aarch64", "arm64"), "linux-arm_64", "/lib/ld-linux-aarch64.so.1"),
    MAC_X86("Mac OS X", Set.of("amd64", "x86_64"), "darwin-x86_64", "/"),
    MAC_ARM("Mac OS X", Set.of("aarch64", "arm64"), "darwin-arm_64", "/");

    private final String system;
    private final Set<String> processors;
    private final String archive;
    private final String loader;

    /** The loader is what the programs of the archive are started by; a Linux without it has another C library. */
    PostgresPlatform(String system, Set<String> processors, String archive, String loader) {
        this.system = system;
        this.processors = processors;
        this.archive = archive;
        this.loader = loader;
    }

    /** Of the machine that this runs on. */
    static PostgresPlatform here() {
        PostgresPlatform here = of(System.getProperty("os.name"), System.getProperty("os.arch"));
        return here.withLoaderIn(Path.of("/"));
    }

    /**
     * Finds the platform by Java's names of the system and the processor.
     *
     * @throws CommandFailed if PostgreSQL is not packed for it
     */
    static PostgresPlatform of(String system, String processor) {
        for (PostgresPlatform platform : values()) {
            if (platform.system.equals(system) && platform.processors.contains(processor)) {
                return platform;
            }
        }
        throw new CommandFailed(CommandRefusal.PLATFORM_UNKNOWN, system, processor);
    }

    /**
     * Returns this platform where its programs can be started.
     *
     * @param root the root of the file system
     * @throws CommandFailed if the system has another C library, as Alpine does
     */
    PostgresPlatform withLoaderIn(Path root) {
        if (!Files.exists(root.resolve(loader.substring(1)))) {
            throw new CommandFailed(CommandRefusal.NO_GLIBC);
        }
        return this;
    }

    /** What the build did not bring. */
    CommandFailed missing() {
        return new CommandFailed(CommandRefusal.BUILT_WITHOUT_POSTGRES, archive);
    }

    /** The archive on the class path. */
    String resource() {
        return "/postgres-" + archive + ".txz";
    }

    /** The folder of its unpacked programs, which people of several machines may share. */
    String folder(String version) {
        return version + "-" + archive;
    }

    /** Whether the system shows its processes under {@code /proc} and has the programs that Linux systems have. */
    boolean isLinux() {
        return this == LINUX_X86 || this == LINUX_ARM;
    }
}
