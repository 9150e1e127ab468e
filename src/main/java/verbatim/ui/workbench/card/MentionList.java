package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import verbatim.review.talk.Mentionable;
import verbatim.ui.component.Words;

/** Offers whom one may mean while one types an @ in the text area that stands before it. */
@Tag("vb-mentions")
@JsModule("./mentions.ts")
class MentionList extends Component {

    MentionList(List<Mentionable> people) {
        getElement().setAttribute("label", Words.of(TalkLine.PEOPLE));
        getElement().setPropertyList("people", people);
    }
}
