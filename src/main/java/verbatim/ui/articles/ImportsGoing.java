package verbatim.ui.articles;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import verbatim.account.CurrentPerson;
import verbatim.article.ImportId;
import verbatim.article.ImportNotice;
import verbatim.article.ImportRefused;
import verbatim.article.ImportRow;
import verbatim.article.ImportStep;
import verbatim.article.LongImporting;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** The long texts that are on their way in, or could not be stored, as far as each has got. Unseen where there are none. */
class ImportsGoing extends Div {

    private final LongImporting importing;
    private final CurrentPerson currentPerson;
    private final Runnable gotOn;
    private final RefusalLine refusal = new RefusalLine();
    private final Map<ImportId, ImportLine> lines = new LinkedHashMap<>();

    /** @param gotOn is told, with the screen's lock, when one of them has begun, got on or ended */
    ImportsGoing(LongImporting importing, CurrentPerson currentPerson, Announcements announcements, Runnable gotOn) {
        this.importing = importing;
        this.currentPerson = currentPerson;
        this.gotOn = gotOn;
        addClassName("vb-imports");
        add(new H2(Words.of(ImportNotice.BEING_IMPORTED)), refusal);
        DeskNews.tellOf(Set.of(DeskPart.IMPORTS), this, announcements, () -> {
            show();
            gotOn.run();
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    /** Shows them as they are now. What stands there already stays, with whoever is at its buttons. */
    final void show() {
        var open = importing.open();
        var shown = open.stream().map(ImportRow::id).collect(Collectors.toSet());
        lines.entrySet().removeIf(line -> {
            if (!shown.contains(line.getKey())) {
                remove(line.getValue());
            }
            return !shown.contains(line.getKey());
        });
        var person = currentPerson.require();
        open.forEach(row -> line(row.id()).show(row, row.allowed(person)));
        setVisible(!open.isEmpty());
    }

    private ImportLine line(ImportId id) {
        return lines.computeIfAbsent(id, added -> {
            var line = new ImportLine(step -> take(added, step));
            add(line);
            return line;
        });
    }

    private void take(ImportId id, ImportStep step) {
        refusal.clear();
        try {
            switch (step) {
                case STOP -> importing.stop(id);
                case TRY_AGAIN -> importing.tryAgain(id);
                case REMOVE -> importing.remove(id);
            }
        } catch (ImportRefused refused) {
            refusal.show(refused);
        }
        show();
        gotOn.run();
    }
}
