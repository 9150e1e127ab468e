package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.function.ObjIntConsumer;
import verbatim.account.AccountRefused;
import verbatim.account.DeskChanged;
import verbatim.account.DeskSettings;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.SeenDesk;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** The desk's own settings: its name and times on reports, and who may approve and dismiss. */
final class DeskDialog extends WritingDialog {

    private final RefusalLine refusal = new RefusalLine();
    private SeenDesk seen;

    /** @param onSave takes what was written, and the version that was seen */
    DeskDialog(SeenDesk seen, ObjIntConsumer<DeskSettings> onSave) {
        this.seen = seen;
        var now = seen.settings();
        setHeaderTitle(Words.of(StaffLine.SETTINGS));
        setWidth("min(520px, 94vw)");
        var name = new TextField(Words.of(StaffLine.DESK_NAME));
        name.setValue(now.deskName());
        var secondCheck = new RadioButtonGroup<SecondCheck>(Words.of(StaffLine.WHO_APPROVES));
        secondCheck.setItems(SecondCheck.values());
        secondCheck.setItemLabelGenerator(DeskDialog::words);
        secondCheck.setHelperText(Words.of(StaffLine.APPROVES_HELP));
        secondCheck.setValue(now.secondCheck());
        var sources = new IntegerField(Words.of(StaffLine.SOURCES_NEEDED));
        sources.setHelperText(Words.of(StaffLine.SOURCES_HELP));
        sources.setMin(1);
        sources.setMax(DeskSettings.MOST_SOURCES);
        sources.setStepButtonsVisible(true);
        sources.setValue(now.independentSources());
        var dismissals = new RadioButtonGroup<Dismissals>(Words.of(DeskLine.DISMISSALS));
        dismissals.setItems(Dismissals.values());
        dismissals.setItemLabelGenerator(Words::of);
        dismissals.setValue(now.dismissals());
        var facts = new RadioButtonGroup<ProposedFacts>(Words.of(DeskLine.PROPOSED_FACTS));
        facts.setItems(ProposedFacts.values());
        facts.setItemLabelGenerator(Words::of);
        facts.setValue(now.proposedFacts());
        var zone = new ComboBox<ZoneId>(Words.of(DeskLine.TIME_ZONE));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setHelperText(Words.of(DeskLine.TIME_ZONE_HELP));
        zone.setValue(now.timeZone());
        var fields = new Div(name, secondCheck, dismissals, facts, sources, zone, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        var save = new Button(Words.of(ScreenLine.SAVE), click -> save(
                new DeskSettings(
                        name.getValue(),
                        secondCheck.getValue(),
                        sources.getValue() == null ? 0 : sources.getValue(),
                        dismissals.getValue(),
                        facts.getValue(),
                        zone.getValue() == null ? now.timeZone() : zone.getValue()),
                onSave));
        foot(save);
    }

    private static String words(SecondCheck rule) {
        return switch (rule) {
            case FOUR_EYES -> Words.of(StaffLine.FOUR_EYES);
            case ALONE -> Words.of(StaffLine.ALONE);
        };
    }

    private void save(DeskSettings to, ObjIntConsumer<DeskSettings> onSave) {
        try {
            onSave.accept(to, seen.version());
            close();
        } catch (AccountRefused refused) {
            refusal.show(refused);
        } catch (DeskChanged changed) {
            // The next press saves over what is said here; until then nothing of either is lost.
            seen = changed.current();
            var now = seen.settings();
            refusal.say(Words.of(
                    StaffLine.SETTINGS_THERE_NOW,
                    Words.of(changed),
                    now.deskName(),
                    now.secondCheck(),
                    now.independentSources(),
                    now.dismissals(),
                    now.proposedFacts(),
                    now.timeZone().getId()));
        }
    }
}
