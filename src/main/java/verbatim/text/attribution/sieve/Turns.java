package verbatim.text.attribution.sieve;

import java.util.Arrays;
import java.util.List;

/**
 * A talk printed turn by turn, seen as a whole: who speaks the turns that nothing in their own paragraph ascribes. Two people
 * take turns, so that the turn before the last one and the next ascribed one show it; and whoever a turn calls by name answers it.
 */
final class Turns {

    private static final int NOBODY = -1;

    private final List<Paragraph> paragraphs;
    private final int[] speakers;

    /**
     * One paragraph that holds quotes.
     *
     * @param ascribed who speaks it, by what the paragraph itself says; -1 where it does not say
     * @param guessed who was taken to speak it by what stood before it; -1 where nobody was
     * @param calls whom it calls by name; -1 where it calls nobody
     */
    record Paragraph(int ascribed, int guessed, int calls) {
    }

    private Turns(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.speakers = new int[paragraphs.size()];
        Arrays.fill(speakers, NOBODY);
    }

    /** Who speaks each of the paragraphs, which follow one another with nothing between; -1 where that stays open. */
    static int[] speakers(List<Paragraph> paragraphs) {
        Turns turns = new Turns(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            int ascribed = paragraphs.get(i).ascribed();
            turns.speakers[i] = ascribed >= 0 ? ascribed : turns.speaker(i);
        }
        return turns.speakers;
    }

    private int speaker(int i) {
        int last = at(i - 1);
        int next = i + 1;
        while (next < speakers.length && paragraphs.get(next).ascribed() < 0) {
            next++;
        }
        int called = i > 0 ? paragraphs.get(i - 1).calls() : NOBODY;
        int before = at(i - 2);
        int ahead = next < speakers.length && (next - i) % 2 == 0 ? paragraphs.get(next).ascribed() : NOBODY;
        for (int candidate : new int[] {called, ahead, before, other(i, last), paragraphs.get(i).guessed()}) {
            if (candidate >= 0 && candidate != last && candidate != paragraphs.get(i).calls()) {
                return candidate;
            }
        }
        return paragraphs.get(i).guessed();
    }

    /** Who spoke last before {@code i} and is not {@code somebody}, or speaks next after it. */
    private int other(int i, int somebody) {
        for (int j = i - 1; j >= 0; j--) {
            if (speakers[j] >= 0 && speakers[j] != somebody) {
                return speakers[j];
            }
        }
        for (int j = i + 1; j < speakers.length; j++) {
            if (paragraphs.get(j).ascribed() >= 0 && paragraphs.get(j).ascribed() != somebody) {
                return paragraphs.get(j).ascribed();
            }
        }
        return NOBODY;
    }

    private int at(int i) {
        return i < 0 ? NOBODY : speakers[i];
    }
}
