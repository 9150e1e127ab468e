package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verbatim.passage.NoteKind;
import verbatim.report.Block.Item;
import verbatim.report.Block.Items;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Section;
import verbatim.report.Run.Plain;
import verbatim.report.Run.ToPassage;

/** The notes that somebody looks for apart from their passages: calculations, questions to the author, legal remarks. */
class NoteText {

    private static final Map<NoteKind, Section.Part> PARTS = Map.of(
            NoteKind.CALCULATION, Section.Part.CALCULATIONS,
            NoteKind.AUTHOR, Section.Part.FOR_THE_AUTHOR,
            NoteKind.LEGAL, Section.Part.LEGAL_REMARKS);

    private final Phrases phrases;
    private final Report report;
    private final PassageParts parts;

    NoteText(Phrases phrases, Report report, PassageParts parts) {
        this.phrases = phrases;
        this.report = report;
        this.parts = parts;
    }

    /** One for each kind of which something was written. */
    List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (var kind : NoteKind.values()) {
            var part = PARTS.get(kind);
            var items = part == null ? List.<Item>of() : items(kind);
            if (part != null && !items.isEmpty()) {
                sections.add(new Section(part, phrases.form("several", kind), List.of(new Items(Items.Kind.WORK, items))));
            }
        }
        return List.copyOf(sections);
    }

    private List<Item> items(NoteKind kind) {
        var items = new ArrayList<Item>();
        for (var passage : report.passages()) {
            var notes = passage.card().notes().stream().filter(note -> note.kind() == kind).toList();
            if (!notes.isEmpty()) {
                var blocks = new ArrayList<Block>();
                blocks.add(new Paragraph(
                        Paragraph.Kind.HEADING,
                        List.of(new ToPassage(passage.label()), new Plain(" "), phrases.status(passage.status()))));
                notes.forEach(note -> blocks.add(parts.note(note)));
                items.add(new Item(blocks));
            }
        }
        return items;
    }
}
