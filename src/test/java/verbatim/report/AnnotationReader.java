package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads annotations with a library of others, on the Node that the build brings; npm brings the library, as it does those of
 * the screens.
 */
final class AnnotationReader {

    private static final Path SCRIPTS = Path.of("src", "test", "annotation");
    private static final Path HERE = Path.of("target", "annotation");

    private AnnotationReader() {}

    /** What it has read of a file; fails where it is no collection of annotations. */
    static JsonNode read(byte[] file) throws IOException, InterruptedException {
        Files.createDirectories(HERE);
        boolean isThere = Files.exists(HERE.resolve("node_modules/jsonld"));
        for (var name : List.of("package.json", "package-lock.json", "read.mjs")) {
            Files.copy(SCRIPTS.resolve(name), HERE.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!isThere) {
            ended("npm", "ci", "--no-fund", "--no-audit");
        }
        Files.write(HERE.resolve("report.json"), file);
        return JsonMapper.shared().readTree(ended("node", "read.mjs", "report.json"));
    }

    private static String ended(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(HERE.toFile());
        var path = Path.of(Objects.requireNonNullElse(System.getProperty("verbatim.tools"), ".tools"), "node", "bin").toAbsolutePath();
        builder.environment().merge("PATH", path.toString(), (before, brought) -> brought + File.pathSeparator + before);
        if (Files.exists(path.resolve(command[0]))) {
            builder.command(Stream.concat(Stream.of(path.resolve(command[0]).toString()), Stream.of(command).skip(1)).toList());
        }
        var errors = Files.createTempFile("annotation", "errors");
        var process = builder.redirectError(errors.toFile()).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        Files.delete(errors);
        return said;
    }
}
