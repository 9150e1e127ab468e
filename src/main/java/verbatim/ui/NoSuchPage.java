package verbatim.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import verbatim.ui.articles.ArticlesView;

/** What stands where there is nothing, or nothing for this person: a sentence, and the way home. */
@AnonymousAllowed
public class NoSuchPage extends Div implements HasErrorParameter<NotFoundException> {

    NoSuchPage() {
        addClassName("vb-page");
        var home = new RouterLink("To the articles", ArticlesView.class);
        home.addClassName("vb-button");
        add(
                new H1("Nothing stands here"),
                new Paragraph("There is no such page or article on this desk. Perhaps the address was cut short."),
                home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> fault) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
