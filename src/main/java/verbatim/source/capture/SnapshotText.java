package verbatim.source.capture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.document.Locator;
import verbatim.document.LocatorKind;
import verbatim.document.ReadWarning;
import verbatim.source.OnlySpeaker;
import verbatim.source.SourceId;
import verbatim.source.SourceLocator;
import verbatim.text.Span;

/**
 * The text of a snapshot, to be read and compared with. Of a confidential source no place and no evidence names those who
 * speak in it.
 *
 * @param ref which snapshot it is, and of what source
 * @param arrival how and when it came
 * @param speakers whose words the source holds, as the desk says; null where it says nothing or may not
 * @param locators in the order of their offsets, which are UTF-16 units of {@code text}
 * @param warnings what of it could not be read for certain, or was left out, in text order
 * @param audio the first recording attached to the source, if any
 */
public record SnapshotText(
        SnapshotRef ref,
        Arrival arrival,
        @Nullable String speakers,
        String text,
        List<Locator> locators,
        List<ReadWarning> warnings,
        @Nullable AttachmentId audio) {

    /** Which snapshot it is. */
    public SnapshotId id() {
        return ref.id();
    }

    /** The source that it is of. */
    public SourceId source() {
        return ref.source();
    }

    /** What its source is called; the codename, where it is confidential. */
    public String title() {
        return ref.title();
    }

    /** The locator of a kind that holds at an offset; empty where there is none at or before it. */
    public Optional<Locator> locatorAt(LocatorKind kind, int offset) {
        return Locator.holding(locators, kind, offset);
    }

    /** By what a stretch is cited: page, line, time code and speaker where it has them, else its paragraph. */
    public SourceLocator cited(Span span) {
        var speaker = locatorAt(LocatorKind.SPEAKER, span.start())
                .map(Locator::label)
                .filter(name -> !name.equals(Locator.NOBODY) && !ref.confidential())
                .orElse(null);
        var page = locatorAt(LocatorKind.PAGE, span.start());
        // Lines are counted anew on each page, and not on all of them.
        var line = locatorAt(LocatorKind.LINE, span.start())
                .filter(l -> page.isEmpty() || l.offset() >= page.get().offset());
        var time = locatorAt(LocatorKind.TIME, span.start())
                .map(l -> SourceLocator.at(SourceLocator.Kind.TIME, l.label(), speaker));
        return inPage(page, line, speaker).or(() -> time).orElseGet(() ->
                SourceLocator.at(SourceLocator.Kind.PARAGRAPH, paragraphAt(span.start()), speaker));
    }

    private static Optional<SourceLocator> inPage(Optional<Locator> page, Optional<Locator> line, @Nullable String speaker) {
        if (page.isPresent() && line.isPresent()) {
            var both = page.get().label() + ":" + line.get().label();
            return Optional.of(SourceLocator.at(SourceLocator.Kind.PAGE_LINE, both, speaker));
        }
        return page.map(l -> SourceLocator.at(SourceLocator.Kind.PAGE, l.label(), speaker))
                .or(() -> line.map(l -> SourceLocator.at(SourceLocator.Kind.LINE, l.label(), speaker)));
    }

    /**
     * Who speaks in these stretches, as the record names them, each once: by the turns of the text, else the only one whose
     * words the source holds. Nobody is named of a confidential source, and for a turn whose speaker the record leaves open.
     */
    public List<String> spokenBy(List<Span> stretches) {
        if (ref.confidential()) {
            return List.of();
        }
        var named = stretches.stream().flatMap(this::turns).distinct().toList();
        return named.isEmpty()
                ? OnlySpeaker.among(speakers).stream().toList()
                : named.stream().filter(name -> !name.equals(Locator.NOBODY)).toList();
    }

    private Stream<String> turns(Span stretch) {
        var before = locatorAt(LocatorKind.SPEAKER, stretch.start()).stream();
        var within = locators.stream()
                .filter(locator -> locator.kind() == LocatorKind.SPEAKER)
                .filter(locator -> locator.offset() > stretch.start() && locator.offset() < stretch.end());
        return Stream.concat(before, within).map(Locator::label);
    }

    private String paragraphAt(int offset) {
        return locatorAt(LocatorKind.PARAGRAPH, offset).map(Locator::label).orElseGet(() -> Long.toString(
                1 + text.substring(0, offset).lines().filter(String::isBlank).count()));
    }
}
