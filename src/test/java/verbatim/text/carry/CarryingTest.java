package verbatim.text.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import verbatim.text.Span;

/** What becomes of passages, each told by brackets ⟦ ⟧ in the text before; what is expected, likewise in the text after. */
class CarryingTest {

    private static final Pattern MARK = Pattern.compile("[⟦⟧]");

    /** A text and what its brackets enclose; they may lie in one another. */
    private record Marked(String text, List<Span> spans) {

        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            List<Integer> open = new ArrayList<>();
            List<Integer> order = new ArrayList<>();
            Matcher marks = MARK.matcher(marked);
            int from = 0;
            while (marks.find()) {
                text.append(marked, from, marks.start());
                from = marks.end();
                if (marks.group().equals("⟦")) {
                    open.add(text.length());
                    order.add(spans.size());
                    spans.add(new Span(0, 0));
                } else {
                    spans.set(order.removeLast(), new Span(open.removeLast(), text.length()));
                }
            }
            return new Marked(text.append(marked.substring(from)).toString(), spans);
        }
    }

    private static List<Carried> carry(String before, String after) {
        Marked marked = Marked.of(before);
        return Carrying.carry(marked.text(), Marked.of(after).text(), marked.spans().stream().map(List::of).toList());
    }

    /** The one passage of {@code before} is where the brackets of {@code after} are, with that fate. */
    private static void assertCarried(Fate fate, String before, String after) {
        List<Carried> carried = carry(before, after);
        assertThat(carried).hasSize(1);
        assertThat(carried.getFirst().spans()).as(carried + " of " + after).isEqualTo(Marked.of(after).spans());
        assertThat(carried.getFirst().fate()).isEqualTo(fate);
    }

    private static List<Fate> fates(String before, String after) {
        return carry(before, after).stream().map(Carried::fate).toList();
    }

    @Test
    void theSameTextKeepsEveryPassageWhereItIs() {
        String text = "“⟦We stay⟧,” she said. ⟦⟦“No”⟧ is no answer⟧, he wrote. ⟦?⟧ ⟦⟧";
        Marked marked = Marked.of(text);
        assertThat(carry(text, text)).extracting(Carried::spans).isEqualTo(marked.spans().stream().map(List::of).toList());
        assertThat(carry(text, text)).extracting(Carried::fate).containsOnly(Fate.UNCHANGED);
    }

    @Test
    void wordsAroundItMayChange() {
        assertCarried(Fate.UNCHANGED, "The mayor spoke on Monday. ⟦“The ferry runs until March,”⟧ Ines Holt said in the town hall.",
                "After a long day the mayor spoke. ⟦“The ferry runs until March,”⟧ Holt told the council. Nobody asked.");
    }

    @Test
    void marksDashesBlanksLinesAndCaseAreTypography() {
        assertCarried(Fate.UNCHANGED, "Er sagte: ⟦„Die Fähre fährt - trotz allem - bis März.“⟧ Dann ging er.",
                "Er sagte: ⟦»Die Fähre\nfährt – trotz\u00A0allem – bis März.«⟧ Dann ging er.");
        assertCarried(Fate.UNCHANGED, "Elle a dit : ⟦« Le bac circule jusqu'en mars. »⟧ Puis elle est partie.",
                "Elle a dit\u202F: ⟦«\u202Fle bac circule jusqu’en mars.\u202F»⟧ Puis elle est partie.");
        assertCarried(Fate.UNCHANGED, "She wrote: ⟦''The well-known ferry runs...''⟧ and left.", "She wrote: ⟦“The well known ferry runs…”⟧ and left.");
        assertCarried(Fate.UNCHANGED, "He said ⟦“[t]he co-op (in Norby) pays”⟧ at last.", "He said ⟦“The coop in Norby pays”⟧ at last.");
    }

    @Test
    void pointsAtItsEndGoWithTheMarks() {
        assertCarried(Fate.UNCHANGED, "⟦“The ferry runs until March,”⟧ Holt said.", "Holt said: ⟦“The ferry runs until March.”⟧");
        assertCarried(Fate.UNCHANGED, "Holt says ⟦the ferry runs until March⟧.", "The ferry? Holt says ⟦the ferry runs until March⟧, and nobody else.");
    }

    @Test
    void aChangedWordNumberOrNegationIsTold() {
        String before = "In the hall ⟦“We paid 40,000 kroner for the old ferry in March,”⟧ said Ines Holt.";
        assertCarried(Fate.CHANGED, before, "In the hall ⟦“We paid 40,000 kroner for the new ferry in March,”⟧ said Ines Holt.");
        assertCarried(Fate.CHANGED, before, "In the hall ⟦“We paid 45,000 kroner for the old ferry in March,”⟧ said Ines Holt.");
        assertCarried(Fate.CHANGED, before, "In the hall ⟦“We never paid 40,000 kroner for the old ferry in March,”⟧ said Ines Holt.");
        assertCarried(Fate.CHANGED, before, "In the hall ⟦“We payed 40,000 kroner for the old ferry in March,”⟧ said Ines Holt.");
        assertCarried(Fate.CHANGED, before, "In the hall ⟦“We paid 40,000 kroner for the ferry old in March,”⟧ said Ines Holt.");
    }

    @Test
    void thousandsMayBePartedOtherwiseButNoFigureJoined() {
        String before = "⟦“The bridge cost 12,500 kroner, 4.5 percent more,”⟧ Ines Holt said.";
        assertCarried(Fate.UNCHANGED, before, "⟦“The bridge cost 12 500 kroner, 4,5 percent more,”⟧ Ines Holt said.");
        assertCarried(Fate.CHANGED, before, "⟦“The bridge cost 12,500 kroner, 45 percent more,”⟧ Ines Holt said.");
        assertCarried(Fate.CHANGED, "⟦“The bridge cost 5 % more than planned,”⟧ Ines Holt said.", "⟦“The bridge cost 5 more than planned,”⟧ Ines Holt said.");
    }

    @Test
    void whatIsCutAtItsBeginningOrEndIsChanged() {
        String before = "In the hall ⟦“In the end we will have to sell the old ferry to the town of Norby,”⟧ said Ines Holt.";
        assertCarried(Fate.CHANGED, before, "In the hall ⟦“We will have to sell the old ferry to the town of Norby,”⟧ said Ines Holt.");
        assertCarried(Fate.CHANGED, before, "In the hall ⟦“In the end we will have to sell the old ferry,”⟧ said Ines Holt.");
    }

    @Test
    void newWordsInsideTheMarksChangeIt() {
        String before = "In the hall ⟦“The old ferry runs until March,”⟧ said Ines Holt.";
        assertCarried(Fate.CHANGED, before, "In the hall ⟦“The old ferry runs until March at best,”⟧ said Ines Holt.");
        assertCarried(Fate.CHANGED, before, "In the hall ⟦“I fear the old ferry runs until March,”⟧ said Ines Holt.");
        assertCarried(Fate.CHANGED, before, "In the hall ⟦“The old ferry runs until March. Nobody can say what comes then,”⟧ said Ines Holt.");
        assertCarried(Fate.CHANGED, "In the hall “⟦The old ferry runs until March⟧,” said Ines Holt.",
                "In the hall “⟦The old ferry runs until March at best⟧,” said Ines Holt.");
    }

    @Test
    void newWordsBehindItsMarksDoNot() {
        assertCarried(Fate.UNCHANGED, "In the hall ⟦“The old ferry runs until March”⟧ was all that Ines Holt said.",
                "In the hall ⟦“The old ferry runs until March”⟧ at best was “all” that Ines Holt said.");
    }

    @Test
    void anAttributionMaySplitIt() {
        assertCarried(Fate.UNCHANGED, "⟦“The old ferry runs until March and then it is sold,”⟧ Ines Holt said in the hall.",
                "⟦“The old ferry runs until March,”⟧ Ines Holt said in the hall, ⟦“and then it is sold.”⟧");
        assertCarried(Fate.UNCHANGED, "⟦„Die alte Fähre fährt bis März, dann wird sie verkauft“⟧, sagte Ines Holt.",
                "⟦„Die alte Fähre fährt bis März“⟧, sagte die Bürgermeisterin am Abend, ⟦„dann wird sie verkauft.“⟧");
        assertCarried(Fate.UNCHANGED, "⟦– Le vieux bac circule encore et puis on le vendra.⟧\n– Jamais !",
                "⟦– Le vieux bac circule encore,⟧ dit-elle en riant, ⟦et puis on le vendra.⟧\n– Jamais !");
        assertCarried(Fate.CHANGED, "⟦“The old ferry runs until March and then it is sold to Norby,”⟧ Ines Holt said in the hall.",
                "⟦“The old ferry runs until May,”⟧ Ines Holt said in the hall, ⟦“and then it is sold to Norby.”⟧");
    }

    @Test
    void wordsInTheMidstOfAQuoteAreNoAttribution() {
        assertCarried(Fate.CHANGED, "⟦“The old ferry runs until March. Then it is sold to Norby,”⟧ Ines Holt said.",
                "⟦“The old ferry runs until March. Everybody has known that for years. Then it is sold to Norby,”⟧ Ines Holt said.");
        assertCarried(Fate.CHANGED, "⟦“The old ferry runs until March and then it is sold to Norby,”⟧ Ines Holt said.",
                "⟦“The old ferry runs until March and ‘God willing’ then it is sold to Norby,”⟧ Ines Holt said.");
    }

    @Test
    void aQuoteInAQuoteIsNoInterruption() {
        assertCarried(Fate.UNCHANGED, "They sang ⟦\"save our ferry\" and \"no bridge, no peace\"⟧ all night.",
                "All night long they sang ⟦\"save our ferry\" and \"no bridge, no peace\"⟧.");
    }

    @Test
    void twoThatWereJoinedKeepEachItsPart() {
        String before = "⟦“The old ferry runs until March,”⟧ Ines Holt said. ⟦“Then it is sold to Norby.”⟧ Nobody asked.";
        String after = "⟦“The old ferry runs until March.⟧ ⟦Then it is sold to Norby,”⟧ Ines Holt said. Nobody asked.";
        assertThat(carry(before, after)).extracting(each -> each.spans().getFirst()).isEqualTo(Marked.of(after).spans());
        assertThat(fates(before, after)).containsOnly(Fate.UNCHANGED);
    }

    @Test
    void fragmentsStayFragmentsOrBecomeOne() {
        String before = "⟦“The old ferry runs,”⟧ Ines Holt said, ⟦“until March.”⟧ Nobody asked.";
        assertFragments(before, "Nobody asked. ⟦“The old ferry runs,”⟧ Ines Holt said, ⟦“until March.”⟧");
        assertFragments(before, "⟦“The old ferry runs until March,”⟧ Ines Holt said. Nobody asked.");
        assertFragments("⟦– Le vieux bac circule⟧, dit Ines en riant, ⟦puis on le vendra⟧. Personne ne parla.",
                "Il pleut. ⟦– Le vieux bac circule⟧, dit Ines en riant, ⟦puis on le vendra⟧. Personne ne parla.");
    }

    /** The brackets of {@code before} are fragments of one passage, which is kept where those of {@code after} are. */
    private static void assertFragments(String before, String after) {
        Marked marked = Marked.of(before);
        assertThat(Carrying.carry(marked.text(), Marked.of(after).text(), List.of(marked.spans())))
                .containsExactly(new Carried(Fate.UNCHANGED, Marked.of(after).spans()));
    }

    @Test
    void movedIsWhatStandsInAnotherOrder() {
        String one = "⟦“The old ferry runs until March,”⟧ Ines Holt said on Monday. ";
        String two = "⟦“Norby has always wanted that boat,”⟧ wrote Per Lind of the harbour office. ";
        String three = "⟦“Somebody will have to pay for it,”⟧ the county answered late at night. ";
        assertThat(fates(one + two + three, one + three + two)).containsOnlyOnce(Fate.MOVED).doesNotContain(Fate.CHANGED, Fate.REMOVED);
        assertThat(fates(one + two + three, three + one + two)).containsExactly(Fate.UNCHANGED, Fate.UNCHANGED, Fate.MOVED);
        assertThat(fates(one + two + three, "Something new. " + two + three)).containsExactly(Fate.REMOVED, Fate.UNCHANGED, Fate.UNCHANGED);
    }

    @Test
    void shortSentencesThatChangePlacesAreKept() {
        assertThat(fates("⟦— You, tired?⟧\nAnd she laughed at him.\n⟦— Why not?⟧\nNobody spoke after that.",
                "And she laughed at him.\n⟦— You, tired?⟧\n⟦— Why not?⟧\nNobody spoke after that.")).doesNotContain(Fate.CHANGED, Fate.REMOVED);
    }

    @Test
    void whatIsGoneIsGoneThoughAFewWordsStandInAHeadline() {
        assertCarried(Fate.REMOVED, "The mayor spoke. ⟦“The old ferry runs until March, and not a day longer, whatever Norby says,”⟧ Ines Holt said.",
                "“The old ferry runs until March”\n\nThe mayor spoke. The harbour office said that nothing is decided.");
        assertCarried(Fate.REMOVED, "The mayor spoke. ⟦“The old ferry runs until March,”⟧ Ines Holt said.",
                "The mayor spoke. “Nobody has asked us what we need in the winter,” Ines Holt said.");
    }

    @Test
    void neitherHeadlineNorPullQuoteTakesItsPlace() {
        String before = "The mayor spoke late.\n\n⟦“The old ferry runs until March,”⟧ Ines Holt said.\n\nNobody asked who pays.";
        assertCarried(Fate.UNCHANGED, before, "“The old ferry runs until March”\n\nThe mayor spoke late.\n\n"
                + "⟦“The old ferry runs until March,”⟧ Holt told us.\n\n“The old ferry runs until March”\n\nNobody asked who pays.");
        assertCarried(Fate.CHANGED, before, "“The old ferry runs until March”\n\nThe mayor spoke late.\n\n"
                + "⟦“The old ferry never runs until March,”⟧ Ines Holt said.\n\nNobody asked who pays.");
    }

    @Test
    void aPullQuoteIsItsPlaceWhereTheRestIsGone() {
        assertCarried(Fate.UNCHANGED, "The mayor spoke late. ⟦“The old ferry runs until March,”⟧ Ines Holt said. Nobody asked who pays for it.",
                "The mayor spoke late. Nobody asked who pays for it.\n\n⟦“The old ferry runs until March.”⟧\n\nMore on page two.");
    }

    @Test
    void anotherPersonsSameWordsAreNotTaken() {
        String holt = "Asked about the ferry, Ines Holt wrote: ⟦“No comment.”⟧ ";
        String lind = "⟦“No comment,”⟧ said Per Lind of the harbour office. ";
        String rest = "The council meets on Friday. ";
        assertThat(fates(holt + rest + lind, rest + lind)).containsExactly(Fate.REMOVED, Fate.UNCHANGED);
        assertThat(fates(holt + rest + lind, holt + rest)).containsExactly(Fate.UNCHANGED, Fate.REMOVED);
        assertThat(fates(holt + rest + lind, lind + rest + holt)).doesNotContain(Fate.REMOVED, Fate.CHANGED);
        Marked swapped = Marked.of(lind + rest + holt);
        assertThat(carry(holt + rest + lind, lind + rest + holt)).extracting(each -> each.spans().getFirst())
                .isEqualTo(swapped.spans().reversed());
        // The other one's words are a passage or not: they are not free.
        assertThat(fates(holt + rest + lind.replace("⟦", "").replace("⟧", ""), rest + lind)).containsExactly(Fate.REMOVED);
    }

    @Test
    void aSentenceKeepsItsFirstWordsFromAnotherThatBeginsLikeIt() {
        String one = "The boat was built for two lakes. ⟦“He has sold that boat to Norby.”⟧ ";
        String two = "⟦“He knows that nobody asked.”⟧ It rained all day. ";
        String all = "The harbour was full. " + one + two;
        String after = "The harbour was full. The boat was built for two lakes. ⟦“He knows that nobody asked.”⟧ ⟦“He has sold that boat to Norby.”⟧ It rained all day. ";
        assertThat(carry(all, after)).extracting(each -> each.spans().getFirst()).isEqualTo(Marked.of(after).spans().reversed());
        assertThat(fates(all, after)).doesNotContain(Fate.CHANGED, Fate.REMOVED);
    }

    @Test
    void paragraphsMayBeMergedAndSplit() {
        assertCarried(Fate.UNCHANGED, "One.\n\n⟦“The old ferry runs until March. Then it is sold.”⟧\n\nTwo.",
                "One. ⟦“The old ferry runs until March.\n\nThen it is sold.”⟧ Two.");
    }

    @Test
    void otherScriptsAreCarriedAsWell() {
        assertCarried(Fate.UNCHANGED, "市長は⟦「古い船は三月まで走る」⟧と述べた。議会は金曜日に開かれる。", "議会は金曜日に開かれる。市長は⟦『古い船は三月まで走る』⟧と語った。");
        assertCarried(Fate.CHANGED, "市長は⟦「古い船は三月まで走る」⟧と述べた。議会は金曜日に開かれる。", "市長は⟦「古い船は三月まで走らない」⟧と述べた。議会は金曜日に開かれる。");
        assertCarried(Fate.UNCHANGED, "قالت العمدة: ⟦«العبّارة القديمة تعمل حتى مارس»⟧ ثم انصرفت.", "قالت العمدة هولت أمس: ⟦\"العبّارة القديمة تعمل حتى مارس\"⟧ ثم انصرفت.");
        assertCarried(Fate.CHANGED, "ראש העיר אמרה: ⟦\"המעבורת הישנה פועלת עד מרץ\"⟧ והלכה.", "ראש העיר אמרה: ⟦\"המעבורת הישנה לא פועלת עד מרץ\"⟧ והלכה.");
        assertCarried(Fate.UNCHANGED, "Мэр сказала: ⟦«Старый паром ходит до марта»⟧ и ушла.", "Мэр сказала: ⟦„Старый паром ходит до марта“⟧ и ушла.");
    }

    @Test
    void howLettersAreComposedIsTypography() {
        assertCarried(Fate.UNCHANGED, "Er sagte: ⟦„Die Fähre öffnet um ﬁnf“⟧ und ging.", "Er sagte: ⟦„Die Fa\u0308hre o\u0308ffnet um finf“⟧ und ging.");
        assertCarried(Fate.UNCHANGED, "Er sagte: ⟦„Die Hilfsgüter kommen heute an“⟧ und ging.", "Er sagte: ⟦„Die Hilfs\u00ADgüter kommen heute an“⟧ und ging.");
        assertCarried(Fate.CHANGED, "Er sagte: ⟦„Die Fähre öffnet heute um drei Uhr“⟧ und ging.", "Er sagte: ⟦„Die Fahre öffnet heute um drei Uhr“⟧ und ging.");
    }

    @Test
    void surrogatePairsCountAsTheyStand() {
        assertCarried(Fate.UNCHANGED, "\uD83D\uDE00 She wrote: ⟦“\uD83D\uDE80 \uD835\uDD38 ferry for us!”⟧ \uD83D\uDE00", "She wrote \uD83D\uDE00\uD83D\uDE00: ⟦“\uD83D\uDE80 \uD835\uDD38 ferry for us!”⟧");
    }

    @Test
    void theSmallestPassagesAreFoundByTheirNeighbours() {
        assertCarried(Fate.UNCHANGED, "The old ferry runs ⟦“…”⟧ until March, said Holt.", "Now: the old ferry runs ⟦“…”⟧ until March, said Holt.");
        assertCarried(Fate.REMOVED, "The old ferry runs ⟦“…”⟧ until March, said Holt.", "The old ferry runs until March, said Holt.");
        assertCarried(Fate.UNCHANGED, "The old fer⟦r⟧y runs until March.", "Well, the old fer⟦r⟧y runs until March.");
        assertCarried(Fate.UNCHANGED, "The old re⟦elected⟧ mayor runs until March.", "Well, the old re⟦elected⟧ mayor runs until March.");
        assertCarried(Fate.UNCHANGED, "A⟦⟧ B", "A⟦⟧ B, and C");
    }

    @Test
    void emptyTextsHoldNothing() {
        assertCarried(Fate.REMOVED, "⟦“We stay,”⟧ she said.", "");
        assertThat(Carrying.carry("", "“We stay,” she said.", List.of())).isEmpty();
        assertThat(Carrying.carry("", "", List.of(List.of(new Span(0, 0))))).containsExactly(new Carried(Fate.UNCHANGED, List.of(new Span(0, 0))));
    }

    @Test
    void passagesInPassagesAreCarriedEach() {
        String before = "⟦“He told me ⟦‘the ferry is sold’⟧ and then he left,”⟧ Ines Holt said in the hall.";
        String after = "In the hall Ines Holt said: ⟦“He told me ⟦‘the ferry is sold’⟧ and then he left.”⟧";
        assertThat(carry(before, after)).extracting(each -> each.spans().getFirst()).isEqualTo(Marked.of(after).spans());
        assertThat(fates(before, after)).containsOnly(Fate.UNCHANGED);
    }

    @Test
    void aPassageOutsideItsTextIsRefused() {
        assertThatThrownBy(() -> Carrying.carry("short", "short", List.of(List.of(new Span(2, 6))))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Carrying.carry("short", "short", List.of(List.of()))).isInstanceOf(IllegalArgumentException.class);
    }
}
