package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import verbatim.account.AccountRefused;
import verbatim.account.DeskChanged;
import verbatim.account.DeskSettings;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.account.DeskSettings.Rechecks;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.SeenDesk;
import verbatim.ui.component.RefusalLine;
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
        setHeaderTitle("Settings of the desk");
        setWidth("min(520px, 94vw)");
        var name = new TextField("Name, as printed on reports");
        name.setValue(now.deskName());
        var secondCheck = new RadioButtonGroup<SecondCheck>("Who may approve a finding");
        secondCheck.setItems(SecondCheck.values());
        secondCheck.setItemLabelGenerator(DeskDialog::words);
        secondCheck.setHelperText("Each approval keeps the rule by which it was given.");
        secondCheck.setValue(now.secondCheck());
        var sources = new IntegerField("Independent sources needed");
        sources.setHelperText("Where no recording, transcript, notes or confirmation is among the evidence."
                + " Sources that share their wording count as one.");
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
        var rechecks = new RadioButtonGroup<Rechecks>(Words.of(DeskLine.RECHECKS));
        rechecks.setItems(Rechecks.values());
        rechecks.setItemLabelGenerator(Words::of);
        rechecks.setHelperText(Words.of(DeskLine.RECHECKS_HELP));
        rechecks.setValue(now.rechecks());
        var fields = new Div(name, secondCheck, dismissals, facts, sources, rechecks, zone, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        var save = new Button("Save", click -> save(
                new DeskSettings(
                        name.getValue(),
                        secondCheck.getValue(),
                        sources.getValue() == null ? 0 : sources.getValue(),
                        dismissals.getValue(),
                        facts.getValue(),
                        zone.getValue() == null ? now.timeZone() : zone.getValue(),
                        rechecks.getValue()),
                onSave));
        foot(save);
    }

    private static String words(SecondCheck rule) {
        return switch (rule) {
            case FOUR_EYES -> "A second person, who changed nothing of it";
            case ALONE -> "The checker alone, on a desk of one";
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
            refusal.say("%s There now: “%s”; who may approve: %s; independent sources: %d; %s: %s; %s: %s; %s: %s; %s: %s. Save again to put yours in its place, or cancel to keep theirs."
                    .formatted(
                            Words.of(changed), now.deskName(), words(now.secondCheck()).toLowerCase(Locale.ROOT), now.independentSources(),
                            Words.of(DeskLine.DISMISSALS), Words.of(now.dismissals()), Words.of(DeskLine.PROPOSED_FACTS), Words.of(now.proposedFacts()), Words.of(DeskLine.TIME_ZONE), now.timeZone().getId(),
                            Words.of(DeskLine.RECHECKS), Words.of(now.rechecks())));
        }
    }
}
