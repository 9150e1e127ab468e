package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import verbatim.source.SourceId;
import verbatim.source.SourceReading;
import verbatim.source.SourceRefused;
import verbatim.source.SourceRow;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Chooses the source that another is the same as. */
class MergeDialog extends WritingDialog {

    /** What is done with the chosen one. */
    interface Merging {
        void into(SourceId other);
    }

    MergeDialog(SourceId source, SourceReading sources, Merging merging) {
        setHeaderTitle(Words.of(MovingLine.MERGE));
        setWidth("min(480px, 94vw)");
        var refusal = new RefusalLine();
        var same = new ComboBox<SourceRow>(Words.of(MovingLine.SAME_SOURCE));
        same.setWidthFull();
        same.setItemLabelGenerator(SourceRow::title);
        same.setItems(query -> sources.find(query.getFilter().orElse(""), query.getOffset() + query.getLimit() + 1).stream()
                .filter(row -> !row.id().equals(source) && !row.confidential())
                .skip(query.getOffset())
                .limit(query.getLimit()));
        var merge = new Button(Words.of(MovingLine.MERGE_NOW), click -> {
            if (same.getValue() == null) {
                refusal.say(Words.of(MovingLine.NOT_CHOSEN));
                return;
            }
            try {
                merging.into(same.getValue().id());
                close();
            } catch (SourceRefused refused) {
                refusal.show(refused);
            }
        });
        add(same, refusal);
        foot(merge);
    }
}
