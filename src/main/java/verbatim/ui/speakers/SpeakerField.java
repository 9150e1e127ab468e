package verbatim.ui.speakers;

import com.vaadin.flow.component.combobox.ComboBox;
import verbatim.passage.SpeakerReading;
import verbatim.passage.SpeakerRow;
import verbatim.speaker.SpeakerId;
import verbatim.ui.component.Words;

/** Finds one of the desk's speakers by name. */
class SpeakerField extends ComboBox<SpeakerRow> {

    /** @param but who cannot be chosen */
    SpeakerField(String label, SpeakerId but, SpeakerReading speakers) {
        super(label);
        setWidthFull();
        setItemLabelGenerator(SpeakerField::words);
        setItems(query -> speakers.list(query.getFilter().orElse(""), null, query.getOffset() + query.getLimit() + 1).stream()
                .filter(row -> !row.id().equals(but))
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    private static String words(SpeakerRow row) {
        var beside = SpeakerItem.beside(row.title(), row.kind());
        return (beside.isEmpty() ? row.name() : row.name() + ", " + beside) + " · " + Words.of(SpeakersLine.COUNTS, row.passages(), row.articles());
    }
}
