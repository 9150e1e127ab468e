package verbatim.ui.people;

import verbatim.message.Worded;

/** What is said around the sessions in which somebody is signed in. */
enum SessionLine implements Worded {
    TITLE,
    WHAT_FOR,
    WHERE,
    UNKNOWN,
    THIS,
    FACTS,
    END,
    END_OF,
    END_OTHERS,
    END_ALL,
    ENDED,
    ENDED_ALL,
    NONE,
    OF,
    CLOSE
}
