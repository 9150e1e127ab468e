package verbatim.ui.component;

import com.vaadin.flow.router.RouterLink;
import verbatim.speaker.SpeakerId;

/** Leads to a speaker's page. By its address alone: screens that only lead there need not know that page. */
public class SpeakerLink extends RouterLink {

    /** To the page of somebody, under whatever name they are known by now. */
    public SpeakerLink(String words, SpeakerId speaker) {
        setText(words);
        getElement().setAttribute("href", address(speaker));
    }

    /** Where it stands, relative to the application. */
    public static String address(SpeakerId speaker) {
        return "speaker/" + speaker.value();
    }
}
