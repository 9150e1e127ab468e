package verbatim.ui.component;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** What stands in a form, or does not, so that nothing can be done with it. */
public class FormRefused extends Refused {

    /** For one reason. */
    public FormRefused(FormRefusal code) {
        super(List.of(Refusal.of(code)));
    }
}
