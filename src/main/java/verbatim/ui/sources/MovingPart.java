package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import verbatim.passage.SourceMerging;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceReading;
import verbatim.source.SourceRefused;
import verbatim.source.SourceSheet;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** Puts a source away or takes it out again, and merges it with another that is the same. */
class MovingPart extends Div {

    private final RefusalLine refusal = new RefusalLine();
    private final Runnable moved;

    /** @param moved runs once something was saved */
    MovingPart(SourceSheet sheet, SourceReading sources, SourceKeeping keeping, SourceMerging merging, Runnable moved) {
        this.moved = moved;
        var id = sheet.id();
        var row = new Div();
        row.addClassName("vb-row");
        if (sheet.mergedInto() != null) {
            add(new Paragraph(Words.of(MovingLine.IS_MERGED)));
            row.add(button(MovingLine.UNMERGE, () -> merging.unmerge(id)));
        } else if (sheet.archived()) {
            add(new Paragraph(Words.of(MovingLine.IS_ARCHIVED)));
            row.add(button(MovingLine.RESTORE, () -> keeping.restore(id)));
        } else {
            row.add(button(MovingLine.ARCHIVE, () -> keeping.archive(id)));
            if (!sheet.confidential()) {
                row.add(new Button(Words.of(MovingLine.MERGE), click -> new MergeDialog(id, sources, other -> {
                            merging.merge(id, other);
                            moved.run();
                        })
                        .open()));
            }
        }
        add(row, refusal);
    }

    private Button button(MovingLine what, Runnable step) {
        return new Button(Words.of(what), click -> {
            refusal.clear();
            try {
                step.run();
                moved.run();
            } catch (SourceRefused refused) {
                refusal.show(refused);
            }
        });
    }
}
