package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verbatim.report.Block.Heading;
import verbatim.report.Block.Item;
import verbatim.report.Block.Items;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Section;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Strong;
import verbatim.report.Run.ToPassage;
import verbatim.text.ClaimKind;

/** The claims that are checked, by kind, each with its finding, and how many facts were found that nobody has looked at. */
class ClaimText {

    private final Phrases phrases;
    private final Report report;
    private final PassageParts parts;

    ClaimText(Phrases phrases, Report report, PassageParts parts) {
        this.phrases = phrases;
        this.report = report;
        this.parts = parts;
    }

    /** A claim stands under the first of its kinds. */
    Section section() {
        var claims = report.checked().stream().filter(passage -> !passage.row().kind().isQuote()).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(proposed());
        if (claims.isEmpty()) {
            blocks.add(phrases.plain(ReportLine.NO_CLAIM));
        }
        Stream.concat(Stream.of(ClaimKind.values()).map(Optional::of), Stream.of(Optional.<ClaimKind>empty())).forEach(kind -> {
            var some = claims.stream().filter(claim -> claim.row().claimKinds().stream().findFirst().equals(kind)).toList();
            if (!some.isEmpty()) {
                var title = kind.map(phrases::of).orElseGet(() -> phrases.of(ReportLine.OF_NO_KIND));
                blocks.add(new Heading("%s (%d)".formatted(title, some.size())));
                blocks.add(new Items(Items.Kind.WORK, some.stream().map(this::item).toList()));
            }
        });
        return new Section(Section.Part.CLAIMS, phrases.of(ReportLine.CLAIMS), blocks);
    }

    /** So that nobody reads the list for all that the text claims. */
    private Paragraph proposed() {
        var facts = report.facts();
        if (!facts.isSearched()) {
            return phrases.plain(ReportLine.FACTS_NOT_SEARCHED);
        }
        return facts.open() == 0 ? phrases.plain(ReportLine.FACTS_ALL_LOOKED_AT) : phrases.plain(ReportLine.FACTS_PROPOSED, facts.open());
    }

    private Item item(ReportedPassage claim) {
        var finding = claim.row().finding();
        var runs = new ArrayList<Run>(List.of(new ToPassage(claim.label()), new Plain(" "), phrases.status(claim.status())));
        if (finding != null) {
            runs.add(new Plain(" · "));
            runs.add(new Strong(phrases.runs(finding)));
        }
        var blocks = new ArrayList<Block>(List.of(new Paragraph(Paragraph.Kind.HEADING, runs), parts.words(claim)));
        blocks.addAll(parts.claimKinds(claim));
        return new Item(blocks);
    }
}
