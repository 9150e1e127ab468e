package verbatim.passage;

import verbatim.document.ReadingProgress;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;

/** Sources with texts, as whoever is signed in would add them. */
record Shelf(SourceKeeping sources, Capturing capturing) {

    /** A pasted text. */
    SourceId with(String title, Tier tier, String text) {
        return kept(SourceDetails.brief(title, SourceKind.TRANSCRIPT, tier, null, null), text);
    }

    /** A pasted text of somebody who is to stay unknown. */
    SourceId confidential(String codename, String text) {
        return kept(
                new SourceDetails(
                        "Real Name", SourceKind.NOTES, Tier.REPORTER, null, null, null, null, null, null, null, "en", codename, null),
                text);
    }

    /** A pasted text of a source with these details. */
    SourceId kept(SourceDetails details, String text) {
        var source = sources.add(details);
        capturing.keep(source, capturing.paste(text, ReadingProgress.UNWATCHED));
        return source;
    }
}
