package verbatim.text.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoundAttribution;
import verbatim.text.FoundQuote;
import verbatim.text.FoundSpeaker;
import verbatim.text.ParsedText;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.TextForm;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.quotation.SetOff;
import verbatim.text.quotation.Stretch;
import verbatim.text.token.TokenizedText;

/** Puts quotes into text order and gives parents, groups and speakers the numbers by which the result names them. */
final class Results {

    private final TokenizedText text;
    private final List<Stretch> stretches;
    private final List<Span> unpaired;
    private final TextForm form;
    private final Cast cast;

    Results(TokenizedText text, SetOff setOff, Cast cast) {
        this.text = text;
        this.stretches = setOff.stretches();
        this.unpaired = setOff.unpaired();
        this.form = setOff.form();
        this.cast = cast;
    }

    /** The result that these quotes make. */
    ParsedText of(List<Draft> entries) {
        List<Draft> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt((Draft e) -> e.span().start())
                .thenComparing(e -> e.span().end(), Comparator.reverseOrder()));
        List<FoundSpeaker> all = cast.speakers();
        int[] numbers = numbers(all, sorted);
        List<FoundSpeaker> speakers = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                numbers[i] = speakers.size();
                speakers.add(all.get(i));
            }
        }
        Map<Integer, Integer> quoteOf = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).stretch() >= 0) {
                quoteOf.put(sorted.get(i).stretch(), i);
            }
        }
        List<FoundQuote> quotes = new ArrayList<>();
        Map<Integer, Integer> groupNumbers = new HashMap<>();
        for (Draft each : sorted) {
            int stretch = each.stretch();
            Integer parent = stretch < 0 ? null : quoteOf.get(stretches.get(stretch).parent());
            Integer group = each.group();
            Integer number = group == null ? null : groupNumbers.computeIfAbsent(group, k -> groupNumbers.size() + 1);
            quotes.add(new FoundQuote(each.kind(), each.span(), parent, number,
                    numbered(each.attribution(), numbers), each.rule(), each.open()));
        }
        return new ParsedText(text.language().code(), speakers, quotes, unpaired, form);
    }

    /** Who goes out: whoever speaks, and every person with a full name or a title who is not merely named in passing. */
    private int[] numbers(List<FoundSpeaker> all, List<Draft> entries) {
        int[] numbers = new int[all.size()];
        Arrays.fill(numbers, -1);
        NamedInPassing passing = new NamedInPassing(text, stretches);
        for (int i = 0; i < numbers.length; i++) {
            FoundSpeaker speaker = all.get(i);
            if (speaker.type() == SpeakerType.PERSON && (speaker.name().indexOf(' ') > 0 || speaker.description() != null) && !passing.isAll(speaker)) {
                numbers[i] = 0;
            }
        }
        for (Draft each : entries) {
            FoundAttribution attribution = each.attribution();
            if (attribution != null && attribution.speaker() != null) {
                numbers[attribution.speaker()] = 0;
                attribution.namesakes().forEach(namesake -> numbers[namesake] = 0);
            }
        }
        return numbers;
    }

    private static @Nullable FoundAttribution numbered(@Nullable FoundAttribution a, int[] numbers) {
        if (a == null || a.speaker() == null) {
            return a;
        }
        return new FoundAttribution(numbers[a.speaker()], a.mention(), a.cue(), a.clause(), a.occasion(), a.rule(),
                a.confidence(), a.namesakes().stream().map(each -> numbers[each]).toList());
    }
}
