package verbatim.ui.component;

import com.vaadin.flow.component.Component;

/** The heading of the page that is shown, where the focus goes that went with the page before and that nothing else has taken. */
public final class PageHeading {

    private PageHeading() {}

    /** Goes there, once the page stands in its window: at its first showing that is a little later. */
    public static void focus(Component page) {
        page.getElement().executeJs("""
                const go = frames => {
                    if (frames && document.activeElement === document.body) {
                        const heading = this.querySelector('h1');
                        heading?.setAttribute('tabindex', '-1');
                        heading?.focus();
                        requestAnimationFrame(() => go(frames - 1));
                    }
                };
                go(100);""");
    }
}
