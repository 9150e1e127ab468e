package verbatim.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs, unpacked once for each version from the archive on the class path. They stand in the folder
 * that the system property {@code verbatim.tools} names, or else in the person's cache folder, and are shared by every
 * process that needs them.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 * @param version the full version, such as 18.4.0
 * @param platform what they are made for
 */
record PostgresBinaries(Path home, String version, PostgresPlatform platform) {

    /** The archive itself says nothing of its version; the artifact's file name does. */
    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

    /**
     * Finds the programs, unpacking them first where that has not been done.
     *
     * @throws CommandFailed if there are none for this machine, or no place to put them
     */
    static PostgresBinaries unpacked() {
        PostgresPlatform platform = PostgresPlatform.here();
        URL archive = PostgresBinaries.class.getResource(platform.resource());
        if (archive == null) {
            throw platform.missing();
        }
        String version = versionIn(archive);
        Path home = toolsFolder().resolve("postgres").resolve(platform.folder(version));
        if (!Files.exists(home)) {
            try {
                unpack(archive, home);
            } catch (IOException failure) {
                throw new CommandFailed(failure, CommandRefusal.POSTGRES_NOT_UNPACKED, home, FailureLine.about(failure));
            }
        }
        return new PostgresBinaries(home.toAbsolutePath(), version, platform);
    }

    /** One of {@code initdb}, {@code pg_ctl} and {@code postgres}; the archive holds no others. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** The part of the version that a data folder is bound to: 18 of 18.4.0. */
    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    private static String versionIn(URL archive) {
        Matcher found = VERSION.matcher(archive.toString());
        String version = null;
        while (found.find()) {
            version = found.group(1);
        }
        return Objects.requireNonNull(version, () -> "no version in " + archive);
    }

    private static Path toolsFolder() {
        String tools = System.getProperty("verbatim.tools");
        if (tools != null) {
            return Path.of(tools);
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path caches = cache == null || cache.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(cache);
        return caches.resolve("verbatim");
    }

    /** Unpacks beside the target and renames, so that two processes may do it at once and a killed one leaves no half. */
    private static void unpack(URL archive, Path home) throws IOException {
        Path parent = Objects.requireNonNull(home.getParent());
        Files.createDirectories(parent);
        Path fresh = Files.createTempDirectory(parent, "unpacking");
        try {
            try (InputStream packed = new BufferedInputStream(archive.openStream());
                    TarArchiveInputStream entries = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
                for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                    write(entry, entries, fresh);
                }
            }
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            try {
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException lost) {
                if (!Files.exists(home)) {
                    throw lost;
                }
                // Another process was quicker; its copy is as good as this one.
            }
        } finally {
            new FolderTree(fresh).delete();
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
