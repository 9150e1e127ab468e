package verbatim.ui.bring;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import verbatim.ui.component.Words;

/**
 * A button for the browser's bar of bookmarks: to be dragged there, or its address copied into a bookmark made by hand. Pressed
 * on any page it opens this desk with the page's address, its title and the words that are selected.
 */
class PageButton extends Div {

    /** In characters: the address, with all this, must fit into the cookie that keeps it while somebody signs in. */
    private static final int LONGEST_WORDS = 250;

    private static final int LONGEST_TITLE = 100;

    /** By characters and not by their halves: of half an emoji no address can be made. */
    private static final String CODE = """
            javascript:(()=>{const cut=(s,n)=>encodeURIComponent([...String(s).trim()].slice(0,n).join(''));\
            const w=cut(getSelection(),%d);\
            open('%s?url='+encodeURIComponent(location.href)+'&title='+cut(document.title,%d)+(w&&'&words='+w))})()""";

    private final Anchor link = new Anchor();
    private final TextArea code = new TextArea(Words.of(BringLine.CODE));

    PageButton() {
        addClassName("vb-page-button");
        link.setText(Words.of(BringLine.BUTTON));
        link.addClassName("vb-button");
        link.getElement().setAttribute("router-ignore", true);
        code.setReadOnly(true);
        code.setWidthFull();
        code.addClassName("vb-code");
        var copy = new Button(Words.of(BringLine.COPY));
        Clipboard.onClick(copy).writeText(code);
        copy.addClickListener(click -> copy.setText(Words.of(BringLine.COPIED)));
        var drag = new Paragraph(link);
        add(
                new H2(Words.of(BringLine.BUTTON_TITLE)),
                new Paragraph(Words.of(BringLine.BUTTON_HELP)),
                drag,
                new Paragraph(Words.of(BringLine.BUTTON_DRAG)),
                code,
                copy);
    }

    /** Only the browser knows under which address it has found the desk. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("return new URL('bring', document.baseURI).href").then(String.class, this::show);
    }

    private void show(String desk) {
        var address = code(desk);
        link.getElement().setAttribute("href", address);
        code.setValue(address);
    }

    /** @param desk the address of the screen that it opens */
    static String code(String desk) {
        return CODE.formatted(LONGEST_WORDS, desk.replace("\\", "%5C").replace("'", "%27"), LONGEST_TITLE);
    }
}
