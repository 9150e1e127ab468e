package verbatim.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.cli.SourceComparing.Found;
import verbatim.cli.SourceComparing.SourceFile;
import verbatim.text.TextParser;

/** A folder of text files that quotes are compared with. A file is read once, when it is first asked for. */
final class SourceFolder {

    private final Path folder;
    private final TextParser parser = new TextParser();
    private final Map<String, SourceFile> files = new HashMap<>();
    private final SourceComparing comparing = new SourceComparing();

    private SourceFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder.
     *
     * @throws CommandFailed where there is none
     */
    static SourceFolder open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailed(CommandRefusal.NO_FOLDER, folder);
        }
        return new SourceFolder(folder);
    }

    /**
     * Compares a quote with one file.
     *
     * @param speaker whom the print ascribes it to; null where it names nobody
     *
     * @throws BadLineException where the name is none of a file in this folder, or the file is no UTF-8 text
     */
    Found compare(String quote, @Nullable String speaker, String name) throws BadLineException, IOException {
        return comparing.compare(quote, speaker, file(name));
    }

    /** Compares a quote with a file that was read. */
    Found compare(String quote, @Nullable String speaker, SourceFile file) {
        return comparing.compare(quote, speaker, file);
    }

    /**
     * Compares a quote with every file, and tells the best; where none has it, the one most like it.
     *
     * @throws BadLineException where the folder holds no file, or one that is no UTF-8 text
     */
    Found best(String quote, @Nullable String speaker) throws BadLineException, IOException {
        Found best = null;
        for (String name : names()) {
            Found found = compare(quote, speaker, name);
            if (found.isBetterThan(best)) {
                best = found;
            }
        }
        if (best == null) {
            throw new BadLineException(LineFault.NO_SOURCES, folder);
        }
        return best;
    }

    /**
     * The same, with the passages that say nearest what the quote says, where it was altered or is not there.
     *
     * @param everywhere whether they may be in other files than the one that was compared with
     */
    Found withNearest(String quote, Found found, boolean everywhere) throws BadLineException, IOException {
        if (!everywhere) {
            return comparing.withNearest(quote, found, List.of(), SourceComparing.FRESH_OF_ONE);
        }
        List<SourceFile> others = new ArrayList<>();
        for (String name : names()) {
            others.add(file(name));
        }
        return comparing.withNearest(quote, found, others, SourceComparing.FRESH);
    }

    /** Every file of the folder, by name. */
    List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).map(each -> each.getFileName().toString())
                    .filter(name -> !name.startsWith(".")).sorted().toList();
        }
    }

    /** Reads a file, once. */
    SourceFile file(String name) throws BadLineException, IOException {
        SourceFile known = files.get(name);
        if (known == null) {
            String text = text(name);
            String language = parser.languageOf(text);
            known = SourceFile.of(name, text, language);
            files.put(name, known);
        }
        return known;
    }

    private String text(String name) throws BadLineException, IOException {
        try {
            Path file = folder.resolve(name);
            Path root = folder.toRealPath();
            // A link may lead out of the folder as well as a name.
            if (!Path.of(name).equals(Path.of(name).getFileName()) || Files.exists(file) && !file.toRealPath().startsWith(root)) {
                throw new BadLineException(LineFault.NOT_IN_FOLDER, name, folder);
            }
            if (!Files.isRegularFile(file)) {
                throw new BadLineException(LineFault.NO_SUCH_SOURCE, name, folder);
            }
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (InvalidPathException e) {
            throw new BadLineException(LineFault.NO_FILE_NAME, name);
        } catch (CharacterCodingException e) {
            throw new BadLineException(LineFault.NOT_UTF_8, name);
        }
    }
}
