package verbatim.ui.component;

import com.vaadin.flow.component.html.Span;
import verbatim.account.Person;
import verbatim.text.TextDirection;

/** A person as two letters in a disc, the name on hover. */
public class Who extends Span {

    /**
     * Shows a person.
     *
     * @param role what the person is here, such as "checker"; empty for nothing
     */
    public Who(Person person, String role) {
        this(person.name(), role);
    }

    /** Shows somebody of whom the name alone is known; else as above. */
    public Who(String name, String role) {
        super(Person.initials(name));
        var title = TextDirection.inLine(name) + (role.isEmpty() ? "" : ", " + role);
        addClassName("vb-who");
        setTitle(title);
        getElement().setAttribute("role", "img").setAttribute("aria-label", title);
    }
}
