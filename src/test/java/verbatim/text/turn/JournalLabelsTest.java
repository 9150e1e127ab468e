package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What journals of houses have before words; each label stands once, or nearly so. */
class JournalLabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        """
        M. le président     | M. le président. – La parole est à M. Jean Dupont.
        M. Jean Dupont      | M. Jean Dupont, rapporteur. – Monsieur le président, l’écluse est fermée depuis mai.
        Mme Anna Frost      | Mme Anna Frost, ministre déléguée auprès du ministre des ports, chargée des écluses. — Nous la rouvrirons.
        Mme la présidente de la commission | Mme la présidente de la commission. – Moi aussi.
        Mme Eva Roux        | Mme Eva Roux, au nom du groupe du Quai. – Pas nous.
        M. Paul Vert        | M. Paul Vert, ministre. C’est dit, et c’est fait.
        ?                   | Une sénatrice à gauche. – Oh !
        ?                   | M. Luc Marre, doyen. Oui.
        Mme Ida Lorne       | Mme Ida Lorne, en remplacement de M. Vert. – Oui.
        ?                   | M. Hugo Blanc, rapporteur – Non.
        M. le rapporteur    | M. le rapporteur. –
        M. le rapporteur    | Avis défavorable.
        """, """
        M. le président     | M. le président. La parole est à Mme Odile Ferrand.
        Mme Odile Ferrand   | Mme Odile Ferrand. Merci. Le port est vide.
        M. Paul Vert        | M. Paul Vert, garde des sceaux, ministre de la justice. Nous y travaillons, comme vous savez.
        M. le président     | M. le président. La parole est à M. Luc Marre.
        M. Hugo Blanc       | M. Hugo Blanc, ministre. En juin, elle rouvrira.
        ?                   | M. Luc Marre, doyen d’âge. Nous verrons.
        """, """
        -                   | La séance est ouverte à quinze heures.
        M. le président     | M. le président. – La parole est à M. Paul Vert.
        M. le président     | Le port attend depuis dix ans une écluse neuve.
        M. le président     | Personne ne dit quand elle viendra.
        M. le président     | Il faut pourtant le savoir.
        M. Paul Vert        | M. Paul Vert, ministre. – Elle viendra.
        """})
    void frenchOnesEndWithAPointAndADash(String table) {
        Talked.inParagraphs(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        """
        La presidenta       | La presidenta.- Se abre la sesión.
        Sr. García          | Sr. García.- Gracias. La esclusa está cerrada.
        Sr. ministro        | Sr. ministro (García).- Se abrirá en junio.
        El Sr. Soto Frías   | El Sr. Soto Frías.- ¿Desde cuándo?
        La Sra. Consejera de Puertos | La Sra. Consejera de Puertos (Luna Frías).- Desde mayo.
        El señor secretario | El señor secretario (Frías).— Se da cuenta.
        La señora LUNA      | La señora LUNA.- Gracias.
        -                   | VARIOS SEÑORES SENADORES.- ¡No!
        -                   | Un señor diputado.- ¡No!
        -                   | Varios señores diputados.- ¡Muy bien!
        PRESIDENTA          | PRESIDENTA.- Silencio.
        """, """
        P                   | —P: ¿Desde cuándo está cerrada?
        R                   | —R: Desde mayo.
        P                   | —P: ¿Y por qué?
        R                   | —R: Pregúntele a ellos.
        """, """
        P                   | P.- ¿Desde cuándo está cerrada?
        R                   | R.- Desde mayo.
        P                   | P.- ¿Y por qué?
        R                   | R.- Pregúntele a ellos.
        """, """
        El señor PRESIDENTE | El señor PRESIDENTE: Se abre la sesión.
        La señora FRÍAS LUNA | La señora FRÍAS LUNA: Gracias, señor presidente.
        El señor MINISTRO DE PUERTOS | El señor MINISTRO DE PUERTOS (García Soto): La esclusa está cerrada.
        """})
    void spanishOnesEndWithAPointAndAHyphen(String table) {
        Talked.inParagraphs(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        """
        -                   | § 5 Svar på interpellation
        ANNA FROST          | Anf. 12 ANNA FROST (S):
        ANNA FROST          | Herr talman! Slussen är stängd.
        Statsrådet ERIK LIND | Anf. 13 Statsrådet ERIK LIND (M):
        Statsrådet ERIK LIND | Den öppnar i juni.
        ANNA FROST          | Anf. 14 ANNA FROST (S) replik: Det tror jag inte.
        ANDRE VICE TALMANNEN | Anf.  15  ANDRE VICE TALMANNEN: Tack.
        """, """
        ANNA FROST          | Anf. 12 ANNA FROST (S)
        ANNA FROST          | Slussen är stängd.
        Statsrådet ERIK LIND | Anf. 13 Statsrådet ERIK LIND (M) replik
        Statsrådet ERIK LIND | Den öppnar i juni.
        """, """
        Anna Frost          | Anna Frost (S): Slussen är stängd.
        Statsrådet Erik Lind | Statsrådet Erik Lind (M): Den öppnar i juni.
        Anna Frost          | Anna Frost (S) replik: Det tror jag inte.
        """, """
        Presidenten         | Presidenten [10:03:12]: Møtet er satt.
        Presidenten         | Vi går i gang.
        Presidenten         | Første taler er tegnet.
        Anna Frost          | Anna Frost (A) [10:04:15] (ordfører for saken): Slusen er stengt.
        Anna Frost          | Den har vært stengt siden mai.
        Anna Frost          | Ingen vet noe.
        Statsråd Erik Lind  | Statsråd Erik Lind [10:07:02]: Den åpner i juni.
        """, """
        Puhemies Anna Frost | Puhemies Anna Frost: Istunto alkaa.
        Erik Lind           | Erik Lind sd: Sulku on kiinni.
        Puhemies Anna Frost | Puhemies Anna Frost: Kiitos.
        Ida Vang            | Ida Vang vihr (vastauspuheenvuoro): Se avataan.
        """, """
        -                   | Kl. 10:03
        Formanden           | Formanden (Ida Vang):
        Formanden           | Mødet er åbnet.
        -                   | Kl. 10:04
        Erik Lind           | Erik Lind (S):
        Erik Lind           | Slusen er lukket.
        Erik Lind           | Ingen ved noget.
        Transportministeren | Transportministeren (Mona Krag): Den åbner i juni.
        Ministeren          | Ministeren:
        Ministeren          | Tak.
        """})
    void northernOnesCountTheirContributionsOrGiveTheirTime(String table) {
        Talked.inParagraphs(table);
    }

    @Test
    void theTimeStandsWithTheNameWhateverStandsBehindIt() {
        var text = "Anna Frost (A) [10:04:15] (ordfører for saken): Slusen er stengt.\n\nPresidenten [10:05:15]: Takk.";

        assertThat(TextTurns.of(text).places()).extracting(place -> place.turn().time()).containsExactly("10:04:15", "10:05:15");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        """
        議長                  | ○議長（山川岸夫君）　これより会議を開きます。
        海野波子君               | ○海野波子君　水門は閉まっております。
        海野波子君               | 　いつ開けますか。
        国務大臣                | ○国務大臣（港田一男君）　六月に開けます。
        -                   | 〔拍手〕
        海野（波）委員             | ○海野（波）委員　信じられません。
        """, """
        議長                  | ○議長（山川岸夫君） これより会議を開きます。
        海野波子君               | ○海野波子君 質問いたします。
        """, """
        議長                  | 議長（山川岸夫君）　これより会議を開きます。
        海野波子君               | 海野波子君　質問いたします。
        """, """
        主席                  | 主席：會議現在開始。
        李海波議員               | 李海波議員：水閘已經關閉，市民很不滿。
        李海波議員               | 多年來都是這樣。
        李海波議員               | 政府沒有回應。
        主席                  | 主席（王小舟）：多謝。
        """})
    void easternOnesHaveARingOrAWideColon(String table) {
        Talked.inParagraphs(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        """
        ГОЛОВУЮЧИЙ          | ГОЛОВУЮЧИЙ. Шановні колеги, починаємо.
        ІВАНЕНКО І.І        | ІВАНЕНКО І.І. Дякую. Скажу одне: шлюз закрито.
        ПЕТРЕНКО О. В       | ПЕТРЕНКО О. В. Ми проти: він старий.
        """, """
        Председательствующий | Председательствующий. Коллеги, начинаем.
        Тарасов И.И         | Тарасов И.И. Скажу так: шлюз закрыт.
        ?                   | Из зала. Нет!
        Председательствующий | Председательствующий. Спасибо.
        Волков П.П          | Волков П.П., фракция «Берег». Мы против.
        """, """
        ТАРАСОВ И. И        | ТАРАСОВ И. И.: Шлюз закрыт.
        ВОЛКОВ П. П         | ВОЛКОВ П. П.: Мы против: он старый.
        ?                   | Голос из зала: Нет!
        """, """
        Wicemarszałek Ewa Lis | Wicemarszałek Ewa Lis:
        Wicemarszałek Ewa Lis | Głos ma poseł.
        Wicemarszałek Ewa Lis | Śluza jest ważna.
        Poseł Anna Nowak    | Poseł Anna Nowak:
        Poseł Anna Nowak    | Śluza jest zamknięta od maja.
        Poseł Anna Nowak    | Nikt nic nie robi.
        ?                   | Głos z sali:
        ?                   | Hańba!
        Sekretarz Stanu w Ministerstwie Portów i Kanałów Piotr Zieliński | Sekretarz Stanu w Ministerstwie Portów i Kanałów Piotr Zieliński:
        Sekretarz Stanu w Ministerstwie Portów i Kanałów Piotr Zieliński | Otworzymy ją w czerwcu.
        """})
    void slavicOnesHaveInitialsOrAColonAboveTheWords(String table) {
        Talked.inParagraphs(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Dupont J. – Histoire du port. – Paris, 1987.\n\nLe phare. – Son rôle dans la cité.\n\nLe port. – Ses quais.",
        "M. Dupont est venu à midi. Il a vu le port. – Une photo.\n\nMme Frost. Le nom suffit ici. Elle est venue.",
        "Тарасов И.И. История порта. М., 2001.\n\nВолков П.П. Шлюзы и каналы. М., 2004.\n\nЛунин А.А. Реки. М., 2010.",
        "他告訴記者，水閘已經關閉。\n\n主席說：這件事很重要。",
    })
    void listsAndSentencesAreNone(String text) {
        assertThat(TextTurns.of(text).places()).isEmpty();
    }

    @Test
    void aWrappedLineBeginsNoTurn() {
        Talked.inParagraphs("""
                MR. HALE  | MR. HALE: We asked¶Mr. Lind. He came at four and¶Mrs. Kern, minister. She left.
                MS. ROTH  | MS. ROTH: I see.
                MR. HALE  | MR. HALE: And then¶Mr. Lind. He left.
                """);
        Talked.inLines("""
                MR. HALE  | MR. HALE: We asked
                MR. HALE  | Mr. Lind. He came at four.
                MS. ROTH  | MS. ROTH: I see.
                MR. HALE  | MR. HALE: Yes.
                """);
    }

    @Test
    void koreanRecordsNameSpeakersBehindARing() {
        Talked.inLines("""
            위원장 박하늘   | ○위원장 박하늘  회의를 시작하겠습니다.
            이바다 위원     | ○이바다 위원  질문이 있습니다.
            위원장 박하늘   | ○위원장 박하늘  말씀하십시오.
            항만청장 최강물 | ○항만청장 최강물  예, 답변드리겠습니다.
            """);
        Talked.inParagraphs("""
            의장대리 박하늘 | ◯의장대리 박하늘¶의석을 정돈하여 주시기 바랍니다.
            이바다 의원     | ◯이바다 의원 감사합니다.
            의장대리 박하늘 | ◯의장대리 박하늘¶수고하셨습니다.
            """);
        Talked.inLines("""
            - | ○ 회의록을 공개합니다.
            - | ○ 방청을 환영합니다.
            """);
    }

    @Test
    void articlesOfOneLetterAndTitlesBeginPortugueseLabels() {
        Talked.inParagraphs("""
            O Sr. Presidente   | O Sr. Presidente: — Tem a palavra a Sr.ª Deputada Ana Reis.
            A Sr.ª Ana Reis    | A Sr.ª Ana Reis (PV): — Sr. Presidente, o barco afundou.
            -                  | Aplausos do PV.
            O Sr. Presidente   | O Sr. Presidente: — Queira terminar.
            A Sr.ª Ana Reis    | A Sr.ª Ana Reis (PV): — Já termino.
            """);
        Talked.inParagraphs("""
            O SR. PRESIDENTE   | O SR. PRESIDENTE (Rui Leal. PV - RJ) - Tem a palavra a Deputada Ana Reis.
            A SRA. ANA REIS    | A SRA. ANA REIS (PV - RJ. Pronuncia o seguinte discurso.) - Sr. Presidente, o barco afundou.
            O SR. PRESIDENTE   | O SR. PRESIDENTE (Rui Leal. PV - RJ) - Obrigado.
            """);
    }

    @Test
    void anIrishChairIsNoFieldOfALetter() {
        Talked.inLines("""
            Deputy Ann Byrne    | Deputy Ann Byrne: Where is it?
            An Ceann Comhairle  | An Ceann Comhairle: The Minister to reply.
            Deputy Ann Byrne    | Deputy Ann Byrne: When?
            Von Kleist          | Von Kleist: Bald.
            """);
    }

    @Test
    void aPartyInBracketsShowsWhoSpeaksAndADashThatHeGoesOn() {
        Talked.inParagraphs("""
            Präsident Ott | Präsident Ott: Guten Morgen. Ich rufe Punkt 1 auf.
            Wiebe         | Wiebe (Grüne): Herr Präsident! Die Fähre ist weg.
            -             | (Zurufe von der CSU: Oh! – Lohr [CSU]: Na und?)
            Wiebe         | – Hören Sie zu, Herr Lohr!
            Präsident Ott | Präsident Ott: Ruhe, bitte.
            """);
        Talked.inLines("""
            Una | Una: Where is it?
            Max | Max *shrugs*: Gone.
            Una | Una: Since when?
            Max | Max: Monday.
            """);
    }

    @Test
    void aTitledNameInCapitalsSpeaksOnce() {
        Talked.inParagraphs("""
            Chairman VALE | Chairman VALE.  The committee will come to order.
            Mr. ORR       | Mr. ORR.  Thank you. Where is the ferry?
            Dr. LIND      | Dr. LIND.  It is gone, sir.
            """);
    }
}
