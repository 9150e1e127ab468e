package verbatim.ui.queue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.message.Refused;
import verbatim.review.QueueColumn;
import verbatim.review.QueueFilter;
import verbatim.review.views.KeptFor;
import verbatim.review.views.SavedView;
import verbatim.review.views.SavedViewId;
import verbatim.review.views.SavedViews;
import verbatim.review.views.StartPage;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.Words;

/** The saved views, and what can be done with the one that is open. */
class ViewsMenu extends MenuBar {

    static final String PARAMETER = "view";

    private final SavedViews views;
    private final StartPage start;
    private final CurrentPerson currentPerson;
    private final Consumer<String> say;
    private final SubMenu menu;

    /** @param say tells what was done, or why not */
    ViewsMenu(SavedViews views, StartPage start, CurrentPerson currentPerson, Consumer<String> say) {
        this.views = views;
        this.start = start;
        this.currentPerson = currentPerson;
        this.say = say;
        menu = addItem(Words.of(ViewLine.VIEWS)).getSubMenu();
    }

    /** The view that an address names; empty where it names none that the person may use. */
    Optional<SavedView> named(List<String> ids) {
        try {
            return ids.stream().findFirst().map(UUID::fromString).map(SavedViewId::new).flatMap(views::find);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /**
     * Offers what there is.
     *
     * @param open the view that is open; null where none is
     */
    void show(@Nullable SavedView open, QueueFilter filter, List<QueueColumn> columns) {
        menu.removeAll();
        var me = currentPerson.require();
        var all = views.all();
        if (all.isEmpty()) {
            menu.addItem(Words.of(ViewLine.NONE_YET)).setEnabled(false);
        }
        for (var view : all) {
            var isMine = view.owner().equals(me.id());
            var item = menu.addItem(isMine ? view.name() : Words.of(ViewLine.OF, view.name(), view.ownerName()), click -> open(view));
            item.setCheckable(true);
            item.setChecked(open != null && view.id().equals(open.id()));
        }
        menu.addSeparator();
        menu.addItem(Words.of(ViewLine.SAVE_AS), click -> saveAs(filter, columns));
        var chosen = start.chosen(me.id()).orElse(null);
        if (open != null) {
            if (open.owner().equals(me.id())) {
                menu.addItem(Words.of(ViewLine.SAVE_CHANGES, open.name()), click -> trying(() -> opened(
                                views.change(open.id(), open.version(), open.name(), filter, columns, open.keptFor()))))
                        .setEnabled(!open.filter().equals(filter) || !open.columns().equals(columns));
                menu.addItem(Words.of(ViewLine.RENAME, open.name()), click -> rename(open));
            }
            if (open.owner().equals(me.id()) || me.role().includes(Role.ADMIN)) {
                menu.addItem(Words.of(ViewLine.DELETE, open.name()), click -> askToDelete(open));
            }
            if (!open.id().equals(chosen)) {
                menu.addItem(Words.of(ViewLine.START_WITH, open.name()), click -> trying(() -> {
                    start.choose(open.id());
                    show(open, filter, columns);
                    say.accept(Words.of(ViewLine.STARTS_WITH, open.name()));
                }));
            }
        }
        if (chosen != null) {
            menu.addItem(Words.of(ViewLine.START_AS_USUAL), click -> trying(() -> {
                start.choose(null);
                show(open, filter, columns);
                say.accept(Words.of(ViewLine.STARTS_AS_USUAL));
            }));
        }
    }

    private void saveAs(QueueFilter filter, List<QueueColumn> columns) {
        new ViewDialog(Words.of(ViewLine.SAVE_AS_TITLE), "", KeptFor.OWNER, (name, keptFor) -> opened(views.keep(name, filter, columns, keptFor))).open();
    }

    private void rename(SavedView view) {
        new ViewDialog(
                        Words.of(ViewLine.RENAME, view.name()),
                        view.name(),
                        view.keptFor(),
                        (name, keptFor) -> opened(views.change(view.id(), view.version(), name, view.filter(), view.columns(), keptFor)))
                .open();
    }

    private void askToDelete(SavedView view) {
        new HarmQuestion(
                        Words.of(ViewLine.DELETE_TITLE, view.name()),
                        Words.of(view.keptFor() == KeptFor.DESK ? ViewLine.DELETE_SHARED : ViewLine.DELETE_OWN),
                        Words.of(ViewLine.DELETE_IT),
                        () -> trying(() -> {
                            views.delete(view.id());
                            UI.getCurrent().navigate(QueueView.class, new QueryParameters(view.filter().address()));
                            say.accept(Words.of(ViewLine.DELETED, view.name()));
                        }))
                .open();
    }

    private void opened(SavedView view) {
        open(view);
        say.accept(Words.of(ViewLine.SAVED, view.name()));
    }

    /** By its identity alone: what its owner changes later is seen by whoever opens it then. */
    private static void open(SavedView view) {
        UI.getCurrent().navigate(QueueView.class, new QueryParameters(Map.of(PARAMETER, List.of(view.id().value().toString()))));
    }

    private void trying(Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            say.accept(Words.of(refused));
        }
    }
}
