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
import verbatim.comparison.SentenceModel;
import verbatim.text.CodePoints;
import verbatim.text.Span;
import verbatim.text.TextParser;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.Wording;
import verbatim.text.wording.WordingComparison;
import verbatim.text.wording.near.NearSource;
import verbatim.text.wording.near.NearestPassages;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** A folder of text files that quotes are compared with. A file is read once, when it is first asked for. */
final class SourceFolder {

    /** Nearest passages of a quote. */
    private static final int MOST_NEAR = 3;

    /** Where all files are searched, of how many sentences the meaning is computed for one quote. */
    private static final int FRESH = 300;

    private static final int FRESH_OF_ONE = 1_500;

    private final Path folder;
    private final TextParser parser = new TextParser();
    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, WordingComparison> comparisons = new HashMap<>();
    private final Map<String, NearSource> sentences = new HashMap<>();
    private final NearestPassages near = new NearestPassages();
    private final SentenceModel model = new SentenceModel();

    private SourceFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A file of the folder.
     *
     * @param name as the folder lists it
     * @param text read for comparing
     * @param points its code points
     */
    record SourceFile(String name, SourceWords text, CodePoints points) {
    }

    /**
     * A passage that says something near.
     *
     * @param span in UTF-16 units
     */
    record Passage(SourceFile file, Span span) {
    }

    /**
     * What was found.
     *
     * @param file where
     * @param comparison what the comparison with it showed
     * @param nearest where the quote does not stand as it was said, the passages that say it nearest, the best first
     */
    record Found(SourceFile file, Comparison comparison, List<Passage> nearest) {
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
        SourceFile file = file(name);
        return new Found(file, compare(quote, speaker, file), List.of());
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
            if (best == null || better(found.comparison(), best.comparison())) {
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
        Wording wording = found.comparison().wording();
        if (wording != Wording.NOT_FOUND && wording != Wording.ALTERED) {
            return found;
        }
        List<SourceFile> among = new ArrayList<>(List.of(found.file()));
        if (everywhere) {
            for (String name : names()) {
                SourceFile file = file(name);
                if (!file.name().equals(found.file().name()) && file.text().language().equals(found.file().text().language())) {
                    among.add(file);
                }
            }
        }
        List<NearestPassages.Candidate> candidates = among.stream()
                .map(file -> new NearestPassages.Candidate(sentences.computeIfAbsent(file.name(), n -> near.read(file.text())), file.text()::text))
                .toList();
        List<Passage> passages = near.nearest(
                        quote, found.comparison(), candidates,
                        // Where an altered quote was found, its passage is the nearest: no model has to be loaded for it.
                        wording == Wording.ALTERED ? null : model.await(),
                        MOST_NEAR,
                        everywhere ? FRESH : FRESH_OF_ONE)
                .stream().map(each -> new Passage(among.get(each.source()), each.span())).toList();
        return new Found(found.file(), found.comparison(), passages);
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
            known = new SourceFile(name, SourceWords.of(text, language), CodePoints.of(text));
            files.put(name, known);
        }
        return known;
    }

    /** Compares by the standard style of the file's language. */
    Comparison compare(String quote, @Nullable String speaker, SourceFile file) {
        return comparisons.computeIfAbsent(file.text().language(),
                language -> new WordingComparison(HouseStyle.standard(language))).read(quote, speaker).compare(file.text());
    }

    private static boolean better(Comparison one, Comparison other) {
        boolean found = one.wording() != Wording.NOT_FOUND;
        boolean otherFound = other.wording() != Wording.NOT_FOUND;
        if (found != otherFound) {
            return found;
        }
        int likeness = Double.compare(one.likeness(), other.likeness());
        return likeness > 0 || likeness == 0 && one.wording().compareTo(other.wording()) < 0;
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
