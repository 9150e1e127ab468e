package verbatim.ui.speakers;

import verbatim.passage.SpeakerPair;
import verbatim.speaker.SpeakerKeeping;
import verbatim.ui.component.Words;

/** Keeps what somebody says of pairs, so that it can be taken back. */
record PairSaying(SpeakerKeeping keeping, SettledLine settled) implements PairBox.Saying {

    @Override
    public void one(SpeakerPair.Side gone, SpeakerPair.Side stays) {
        settled.take(
                () -> keeping.merge(gone.id(), stays.id()),
                Words.of(SpeakersLine.ARE_ONE, gone.name(), stays.name()),
                () -> keeping.unmerge(gone.id(), stays.id()));
    }

    @Override
    public void two(SpeakerPair pair) {
        settled.take(
                () -> keeping.keepApart(pair.one().id(), pair.other().id()),
                Words.of(SpeakersLine.ARE_TWO, pair.one().name(), pair.other().name()),
                () -> keeping.askAgain(pair.one().id(), pair.other().id()));
    }
}
