package verbatim.ui.component;

import com.vaadin.flow.component.UI;

/**
 * Choices of one of several are one stop of the Tab key, as browsers have it: to the chosen one, and on to what follows the
 * whole choice. A dialog, which turns the focus round within itself, would else stop at each of them.
 */
public final class OneTabStop {

    private OneTabStop() {}

    /** In a window, from now on. */
    public static void in(UI window) {
        // Before any dialog hears of the key, and anew each time: what is chosen, and what can be, changes.
        window.getPage().executeJs("""
                if (!window.verbatimOneTabStop) {
                    window.verbatimOneTabStop = true;
                    window.addEventListener('keydown', event => {
                        if (event.key !== 'Tab') {
                            return;
                        }
                        document.querySelectorAll('vaadin-radio-group').forEach(group => {
                            const choices = [...group.querySelectorAll('input[type=radio]')];
                            const stop = choices.find(choice => choice.checked)
                                ?? choices.find(choice => choice === document.activeElement)
                                ?? choices.find(choice => !choice.disabled);
                            choices.forEach(choice => choice.tabIndex = choice === stop ? 0 : -1);
                        });
                    }, true);
                }""");
    }
}
