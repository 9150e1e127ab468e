package verbatim.text.attribution.sieve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.attribution.grammar.Clauses;
import verbatim.text.attribution.grammar.Datelines;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * Finds statements reported without marks, in the reporter's own layer: the complements of verbs of saying
 * ({@link ComplementClause}), sentences with the clause of saying or a source after or inside them
 * ({@link ReportingClause}), and those that one with "as" opens ({@link AsReported}). Where the clause holds quoted words,
 * those are the passage, and none is made of the clause.
 */
public final class ReportedSpeech {

    private final Scene scene;
    private final Ascriptions known;
    private final Layer layer;
    private final Clauses clauses;
    private final ComplementClause complement;
    private final ReportingClause reporting;
    private final AsReported asReported;
    private final List<Reported> found = new ArrayList<>();
    private final Set<Integer> cuesOfQuotes = new HashSet<>();

    private ReportedSpeech(Scene scene, Ascriptions known, Set<Integer> none) {
        this.scene = scene;
        this.known = known;
        this.layer = scene.layer();
        this.clauses = new Clauses(scene, none);
        this.complement = new ComplementClause(clauses);
        this.reporting = new ReportingClause(clauses);
        this.asReported = new AsReported(clauses);
        for (Span cue : known.cues()) {
            cuesOfQuotes.add(cue.end());
        }
    }

    /**
     * All reported statements of the layer, in text order; they do not overlap.
     *
     * @param known what was found out about the layer's quotes
     * @param none the stretches that are no quotes, and so part of what is reported
     */
    public static List<Reported> of(Scene scene, Ascriptions known, Set<Integer> none) {
        ReportedSpeech speech = new ReportedSpeech(scene, known, none);
        for (int start = 0; start < scene.layer().size(); start = scene.layer().sentenceEnd(start)) {
            speech.sentence(start, scene.layer().sentenceEnd(start));
        }
        return speech.found;
    }

    private void sentence(int start, int end) {
        int from = Datelines.end(scene.text(), layer, start);
        int before = found.size();
        Reported behind = MoodBehindColon.of(scene, clauses, start, end);
        if (behind != null) {
            found.add(Reservations.weighed(scene, new Reported(behind.content(), null, Denied.reported(scene, behind.ascription()))));
            return;
        }
        for (int i = from; i < end; i++) {
            Reported reported = at(i, from, end);
            if (reported != null && (found.isEmpty() || found.getLast().end() <= reported.content().start())) {
                found.add(known.talk() ? reported : Reservations.weighed(scene, new Reported(reported.content(), reported.rest(), Denied.reported(scene, reported.ascription()))));
                i = Math.max(i, layer.indexAt(reported.end()) - 1);
                from = i + 1;
            }
        }
        Reported mood = found.size() == before ? ReportedMood.sentence(scene, known, clauses, start, end) : null;
        if (mood != null) {
            found.add(mood);
        }
    }

    private @Nullable Reported at(int i, int from, int end) {
        if (cuesOfQuotes.contains(layer.get(i).end())) {
            // The verb already gives a quote to its speaker; then only "that" shows that it reports something besides.
            Reported that = scene.reporting(i) ? complement.after(i, end) : null;
            that = that == null || relativeBehindSubject(i, layer.indexAt(that.content().start()) - 1) ? null : that;
            boolean besides = that != null && (that.ascription().rule().equals(ComplementClause.THAT)
                    || scene.language().participle(layer.get(i).lower()) && that.ascription().rule().equals(ComplementClause.BARE));
            return besides ? that : scene.saying(i) && (scene.language().subjectFirst() || scene.closesStatement(i)) ? reporting.around(i, from, end) : null;
        }
        if (toldToSubject(i, end)) {
            return null;
        }
        if (scene.reporting(i) || scene.asking(i)) {
            Reported opened = asReported.after(i, from, end);
            opened = opened == null ? reporting.inverted(i, from, end) : opened;
            opened = opened == null ? reporting.insideInverted(i, from, end) : opened;
            Reported after = opened == null ? complement.after(i, end) : opened;
            if (after == null && scene.reporting(i)) {
                after = ReportedMood.after(scene, clauses, i, end);
            }
            return after != null || !scene.saying(i) ? after : reporting.around(i, from, end);
        }
        if (scene.calling(i) && layer.get(i).in(WordClass.VERBS_WITH_STATED_OBJECT)) {
            return complement.object(i, end);
        }
        if (layer.get(i).in(WordClass.NOUNS_OF_SAYING) && i + 1 < end) {
            Reported claimed = complement.ofNoun(i, end);
            if (claimed != null) {
                return claimed;
            }
        }
        Ascription source = AccordingTo.at(scene, i);
        if (source != null) {
            return reporting.aroundSource(source, i, from, end);
        }
        boolean cites = layer.get(i).in(WordClass.VERBS_OF_CITING)
                && scene.language().participle(layer.get(i).lower());
        return cites ? complement.cited(i, end) : null;
    }

    /** "“...”, corrige un asesor que pide": the word that could open a statement goes back to the noun before it. */
    private boolean relativeBehindSubject(int verb, int that) {
        return !scene.language().subjectFirst() && that - 1 > verb && layer.get(that).in(WordClass.RELATIVES);
    }

    /** "Told of the vote by Lee, Roe laughed": a participle that opens its sentence says what the subject heard, and nothing they said. */
    private boolean toldToSubject(int i, int end) {
        boolean opens = scene.language().subjectFirst() && i == layer.sentenceStart(i) && i + 1 < end
                && (layer.is(i, "told") || layer.get(i).lower().endsWith("ed") && layer.get(i).in(WordClass.VERBS_WITH_HEARER));
        return opens && (layer.get(i + 1).in(WordClass.PREPOSITIONS) || layer.get(i + 1).in(WordClass.COMPLEMENTISERS));
    }
}
