package verbatim.ui.settings;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.Command;
import verbatim.notice.HookState;
import verbatim.notice.WebhookRow;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** What an administrator can do about one webhook. */
final class HookActions extends MenuBar {

    HookActions(WebhookRow hook, Command edit, Command tryOut, Command switchOver, Command renewSecret, Command delete) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Words.of(ScreenLine.MORE_OPTIONS)));
        item(HookLine.EDIT, hook, edit);
        item(HookLine.TRY, hook, tryOut);
        item(hook.state() == HookState.ON ? HookLine.SWITCH_OFF : HookLine.SWITCH_ON, hook, switchOver);
        item(HookLine.NEW_SECRET, hook, renewSecret);
        item(HookLine.DELETE, hook, delete);
    }

    /** Each in one press; what has no room stands behind the dots at the end. */
    private void item(HookLine line, WebhookRow hook, Command command) {
        var words = Words.of(line);
        addItem(words, click -> command.execute()).setAriaLabel(Words.of(HookLine.ACTION_ON, words.replace("…", ""), hook.address()));
    }
}
