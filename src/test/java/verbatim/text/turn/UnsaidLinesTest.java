package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among the turns of a record, or looks like some, and is said by nobody. */
class UnsaidLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Glossary|Lien: a right in a thing that stands for a debt.|Writ: the order of a court.", "Keeper: U. Moss|Crew: I. Bell, T. Roe|Visitors: 1,204",
        "Ida Bell, 31: repairs locks and rows to work. She fears no ice.|Tom Roe, 44: was born in Lund. He paints at night.", "Vera Moll: two boats in Norwick.|Karl Ost: the mill at Hedby.",
        "Judge Ina Ray (49) – new this year, from Lund.|Judge Per Blom (61) – sits in court 2. Known for long days.", "West: snow, 2 degrees|East: fog", "Income: $4.2bn|Debt: none|Outlook: dull",
        "BELL: 30s, tired, funny.|ROE: 40s, loud.", "Bell: yes|Roe: no|Moss: absent", "Judge Moss: 8.5|Judge Bell: 9.0", "Flour: 200 g|Butter: a little|Step 1: Stir it.|Step 2: Bake it."})
    void aListOfFactsIsNoTalk(String list) {
        assertThat(TextTurns.of(list.replace("|", "\n\n")).places()).isEmpty();
        assertThat(TextTurns.of(list.replace("|", "\n")).places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ida Bell: The lock is shut.|Tom Roe: Nobody paid.", "Bell: I saw it|Roe: so did I", "Ida Bell, 31, keeper: The lock is a shame.|Tom Roe, 44, baker: Nobody minds.",
        "IDA BELL: We left.|TOM ROE: Why?|UTE KERN: It rained."})
    void whoeverSaysSentencesTalks(String talk) {
        assertThat(TextTurns.of(talk.replace("|", "\n\n")).places()).hasSizeGreaterThan(1);
    }

    @Test
    void theHeadThatComesAgainBesideThePagesNumberIsNobodys() {
        Talked.inParagraphs("""
            CLLR MOSS   | CLLR MOSS: I move that we begin.
            -           | TOWN OF HEDBY
            -           | ORDINARY MEETING OF THE COUNCIL¶Page 3
            MAYOR BELL  | MAYOR BELL: Any objection?
            -           | TOWN OF HEDBY
            -           | ORDINARY MEETING OF THE COUNCIL¶Page 4
            CLLR MOSS   | CLLR MOSS: The bridge is next.
            """);
        var pages = "MR. SALL: We begin.\nMS. ORR: It is so.\n7\n\f   TOWN OF HEDBY\n   COUNCIL OF LOCKS\n   June 9, 2025\nMR. SALL: The mill.\nMS. ORR: I object.\n8\n\f   TOWN OF HEDBY\n   COUNCIL OF LOCKS\n   June 9, 2025\nMS. ORR: Thanks.\nMR. SALL: We close.\n9";
        for (String words : new String[] {"TOWN OF", "COUNCIL OF", "June 9", "\n9"}) {
            assertThat(name(pages, pages.lastIndexOf(words) + words.length() - 1)).as(words).isNull();
        }
        assertThat(name(pages, pages.indexOf("I object"))).isEqualTo("MS. ORR");
    }

    @Test
    void inAScreenplayWordsEndWithTheirParagraph() {
        Talked.inParagraphs("""
            -    | THE SLOW FERRY
            -    | INT. FERRY HOUSE - DAWN
            -    | A stove. MIRA, 30, counts coins.
            MIRA | MIRA¶Nine, ten.
            OSK  | OSK¶(from the door)¶It left.
            -    | She looks up. A long silence.
            MIRA | MIRA¶(softly)¶There is none today.
            -    | CUT TO:
            -    | EXT. QUAY - DAY
            -    | Rain. The ropes hang loose.
            OSK  | OSK¶I said so.
            """);
    }

    @Test
    void whatAHouseDoesIsSaidByNobody() {
        Talked.inParagraphs("""
            Mr MOSS | Mr MOSS: The bill is bad.
            Ms BELL | Ms BELL: I move that the question be put.
            -       | Question put.
            -       | The House divided: Ayes 110, Noes 90.
            -       | Motion, as amended, carried.
            -       | The bill was read a second time.
            Ms BELL | The bill is a good one, and it was carried by those who know the river.
            Mr MOSS | Mr MOSS: I thank the House.
            -       | Item 2 – Election of auditors
            Mr MOSS | Mr MOSS: I propose Moe.
            Mr MOSS | The bill failed to mention the river.
            Mr MOSS | Moss family members were asleep at home.
            -       | Die Vorsitzende unterbricht die Sitzung um 11 Uhr.
            Mr MOSS | Mr MOSS: I thank the House.
            -       | Moss pours himself some water.
            -       | Laughter on the left.
            Mr MOSS | They laugh who lost.
            Ms BELL | Ms BELL: Order.
            """);
    }

    @Test
    void whatHappensOnTheStageIsSaidByNobody() {
        Talked.inParagraphs("""
            FOOL  | FOOL. I shall go out by the window.
            KING  | KING. Go, then.
            -     | The Fool leaves by the window.
            QUEEN | QUEEN. He is gone.
            QUEEN | The king leaves me here alone.
            KING  | KING. Good.
            -     | Enter a MAID.
            FOOL  | FOOL. I am back.
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"About the author: Uwe Kern writes from Oakham.", "Copyright © 2025. All rights reserved.", "This interview has been edited for length.", "Das Interview führte Uwe Kern.",
        "Propos recueillis par Uwe Kern", "Credits: produced by Uwe Kern."})
    void theFootOfATalkIsNobodys(String foot) {
        Talked.inParagraphs("""
            Mona Hale | Mona Hale: What came of it?
            Tom Roe   | Tom Roe: I said this.
            Mona Hale | Mona Hale: I see.
            Tom Roe   | Tom Roe: So it is.
            -         | %s
            """.formatted(foot));
    }

    @Test
    void whoSpeaksOfAnAuthorGoesOn() {
        Talked.inParagraphs("""
            Mona Hale | Mona Hale: You wrote it.
            Tom Roe   | Tom Roe: I did.
            Tom Roe   | About the author of that other book I know nothing.
            Mona Hale | Mona Hale: I see.
            """);
    }

    @Test
    void whatWasHandedInIsNobodysInTheRoom() {
        Talked.inParagraphs("""
            Senator Moss | Senator Moss. The time has expired.
            -            | [The prepared statement of Dr. Kern follows:]
            -            | Prepared Statement of Dr. Ute Kern
            -            | Mr. Chairman, members of the committee, thank you.
            Senator Moss | Senator Moss. Thank you, Dr. Kern.
            Dr. Kern     | Dr. Kern. I am glad to be here.
            Dr. Kern     | The information follows the usual path.
            Senator Moss | Senator Moss. Indeed.
            """);
    }

    @Test
    void whatAClerkReadsIsNotTheSpeakers() {
        Talked.inParagraphs("""
            Mr. DORN | Mr. DORN. I ask that the bill be read.
            -        | The Clerk read as follows:
            -        | Be it enacted that the river is a person.
            Mr. DORN | Mr. DORN. I thank the Clerk.
            Ms. HALE | Ms. HALE. I object.
            """);
    }

    private static @Nullable String name(String text, int at) {
        return TextTurns.of(text).at(at).map(TextTurns.Place::name).orElse(null);
    }
}
