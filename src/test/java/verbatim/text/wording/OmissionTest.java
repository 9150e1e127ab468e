package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.wording.risk.Risk;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** What a mark of omission may swallow, and what it may not. */
class OmissionTest {

    private static Comparison compare(String language, String said, String quote) {
        return new WordingComparison(HouseStyle.standard(language)).compare(quote, SourceWords.of(said, language));
    }

    /** A label that stands once more where the same person goes on is no word of theirs; anybody else's is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "MAYOR LIND: We stay. Thank you.#MAYOR LIND: The mill is not for sale. | We stay. Thank you. The mill is not for sale. | CLEANED",
        "LIND: We stay. Thank you.#DORN: The mill is not for sale.#LIND: Never. | We stay. Thank you. The mill is not for sale. | ALTERED",
        "LIND: We stay. Thank you.#VOICE: The mill is not for sale.#LIND: Nobody asked for it. | The mill is not for sale. Nobody asked for it. | ALTERED",
    })
    void aLabelOfTheSamePersonIsNoWord(String said, String quote, Wording wording) {
        var found = compare("en", said.replace("#", "\n\n"), quote);

        assertThat(found.wording()).isEqualTo(wording);
    }

    /** A "not", a refusal, a condition or an "only" of the clause that is printed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | The council will, under no circumstances whatever, sell the mill this year. | The council will … sell the mill | NEGATION",
        "en | The council has refused to sell the mill this year. | The council has … sell the mill this year | NEGATION",
        "en | We have never been able to pay the farmers of Norby. | We have … pay the farmers of Norby | NEGATION",
        "en | We will hardly pay the farmers of Norby this winter. | We will … pay the farmers of Norby | NEGATION",
        "en | We will pay every farmer if the harvest fails, and we will build the mole. | We will pay every farmer … and we will build the mole | NEGATION",
        "en | We will pay every farmer, unless the harvest fails, and build the mole. | We will pay every farmer … and build the mole | NEGATION",
        "en | The bridge is safe only for carts and small boats. | The bridge is safe … for carts and small boats | MODALITY",
        "en | We will raise pay. If the harvest fails, we will pay every farmer. | We will raise pay. … we will pay every farmer | NEGATION",
        "en | It isn't a large ship that we built here. | It is … a large ship that we built here | NEGATION",
        "en | We spent five hundred million crowns on the mole. | We spent five … million crowns on the mole | NUMBER",
        "en | I never said that we would sell the mill to the Danes. | I … said that we would sell the mill to the Danes | NEGATION",
        "en | I said that we would never sell the mill to the Danes. | I said that we would … sell the mill to the Danes | NEGATION",
        "en | I said, in no uncertain terms, that we will sell the mill. | I said … that we will sell the mill | NEGATION",
        "en | There is no doubt that we will sell the mill to the Danes. | There is … doubt that we will sell the mill to the Danes | NEGATION",
        "en | We will sell the mill to the Danes but only if they pay in gold. We will build the mole. | We will sell the mill to the Danes … We will build the mole | MODALITY",
        "en | Mr. Hale and Mrs. Dorn would not sell the mill to the Danes. | Mr. Hale … would … sell the mill to the Danes | NEGATION",
        "en | We're not going to sell the mill to the Danes. | We're … going to sell the mill to the Danes | NEGATION",
        "en | We can't sell the mill to the Danes this year. | We … sell the mill to the Danes this year | NEGATION",
        "en | We doubt that the Danes will buy the mill this year. | We … that the Danes will buy the mill this year | NEGATION",
        "en | Everyone except the mayor has sold his boat to the Danes. | Everyone … has sold his boat to the Danes | MODALITY",
        "en | All of the farmers, except those of Norby, sold the harvest. | All of the farmers … sold the harvest | NAME",
        "en | We are against the sale of the mill to the Danes. | We are … the sale of the mill to the Danes | NEGATION",
        "en | We will pay until the harvest comes in and then we stop. | We will pay … and then we stop | MODALITY",
        "en | The law protects anyone who does not carry a weapon in the harbour. | The law protects anyone who … carry a weapon in the harbour | NEGATION",
        "en | We will sell the mill as long as the Danes pay in gold, and build the mole. | We will sell the mill … and build the mole | MODALITY",
        "en | We will sail without any boats to the harbour. | We will sail … boats to the harbour | NEGATION",
        "de | Wir werden die Mühle in diesem Jahr nicht an die Dänen verkaufen. | Wir werden die Mühle … an die Dänen verkaufen | NEGATION",
        "de | Wir zahlen jedem Bauern, wenn die Ernte ausfällt, und bauen die Mole. | Wir zahlen jedem Bauern … und bauen die Mole | MODALITY",
        "de | Wir haben es abgelehnt, die Mühle zu verkaufen. | Wir haben es … die Mühle zu verkaufen | NEGATION",
        "de | Ich glaube nicht, dass wir die Mühle an die Dänen verkaufen. | Ich glaube … dass wir die Mühle an die Dänen verkaufen | NEGATION",
        "de | Wir verkaufen die Mühle an die Dänen nur gegen Gold. Wir bauen die Mole. | Wir verkaufen die Mühle an die Dänen … Wir bauen die Mole | NEGATION",
        "de | Wir verkaufen die Mühle an die Dänen keinesfalls in diesem Jahr, und wir bauen die Mole. | Wir verkaufen die Mühle an die Dänen … und wir bauen die Mole | NEGATION",
        "de | Wir verkaufen die Mühle, sofern der Rat zustimmt, an die Dänen. | Wir verkaufen die Mühle … an die Dänen | MODALITY",
        "fr | Nous ne vendrons jamais le moulin de la commune aux Danois. | Nous … vendrons … le moulin de la commune aux Danois | NEGATION",
        "fr | Nous avons refusé de vendre le moulin de la commune. | Nous avons … vendre le moulin de la commune | NEGATION",
        "fr | Nous paierons chaque fermier si la récolte échoue et nous construirons le môle. | Nous paierons chaque fermier … et nous construirons le môle | MODALITY",
        "fr | Nous ne vendrons que le moulin de la commune aux Danois. | Nous … vendrons … le moulin de la commune aux Danois | NEGATION",
        "fr | Je ne crois pas que nous vendrons le moulin aux Danois. | Je … crois … que nous vendrons le moulin aux Danois | NEGATION",
        "es | El consejo no va a vender el molino este año. | El consejo … va a vender el molino este año | NEGATION",
        "es | Pagaremos a cada granjero si falla la cosecha, y construiremos el muelle. | Pagaremos a cada granjero … y construiremos el muelle | MODALITY",
        "es | Nos negamos a vender el molino del pueblo a los daneses. | Nos … vender el molino del pueblo a los daneses | NEGATION",
        "it | Il consiglio non venderà mai il mulino del paese. | Il consiglio … venderà … il mulino del paese | NEGATION",
        "it | Pagheremo ogni contadino, se il raccolto va male, e costruiremo il molo. | Pagheremo ogni contadino … e costruiremo il molo | MODALITY",
        "it | Ci siamo rifiutati di vendere il mulino del paese ai danesi. | Ci siamo … vendere il mulino del paese ai danesi | NEGATION",
        "nl | De raad zal de molen dit jaar niet aan de Denen verkopen. | De raad zal de molen … aan de Denen verkopen | NEGATION",
        "nl | Wij betalen elke boer, tenzij de oogst mislukt, en bouwen de pier. | Wij betalen elke boer … en bouwen de pier | MODALITY",
        "nl | Wij hebben geweigerd de molen aan de Denen te verkopen. | Wij hebben … de molen aan de Denen te verkopen | NEGATION",
        "nl | Wij verkopen de molen alleen aan de Denen uit Norby. | Wij verkopen de molen … aan de Denen uit Norby | MODALITY",
        "pt | O conselho não vai vender o moinho este ano. | O conselho … vai vender o moinho este ano | NEGATION",
        "pt | Vamos pagar a cada agricultor, se a colheita falhar, e construir o molhe. | Vamos pagar a cada agricultor … e construir o molhe | MODALITY",
        "pt | Nós recusamos vender o moinho da aldeia aos dinamarqueses. | Nós … vender o moinho da aldeia aos dinamarqueses | NEGATION"})
    void whatTurnsTheWordsAltersThem(String language, String said, String quote, Risk risk) {
        Comparison found = compare(language, said, quote);
        assertThat(found.wording()).isEqualTo(Wording.ALTERED);
        assertThat(found.risks()).contains(risk);
    }

    /** The verb that is printed belongs to somebody whose clause begins within what is left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | The mayor told me yesterday that the bishop is a thief and a liar. | The mayor … is a thief and a liar",
        "de | Der Bürgermeister sagte mir, dass der Bischof ein Dieb und ein Lügner ist. | Der Bürgermeister … ein Dieb und ein Lügner ist",
        "fr | Le maire m'a dit que le curé est un voleur et un menteur. | Le maire … est un voleur et un menteur"})
    void anothersClauseIsTold(String language, String said, String quote) {
        assertThat(compare(language, said, quote).risks()).contains(Risk.TRUNCATION);
    }

    /** A hedge, and a "not" of which it cannot be told what it denies. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | The alleged thief came to the harbour at night. | The … thief came to the harbour at night | MODALITY",
        "en | We may close two of the five schools in Norby. | We … close two of the five schools in Norby | MODALITY",
        "en | We will not only build the mole but also pay the farmers. | We will … build the mole but also pay the farmers | MODALITY",
        "en | We could have sold the mill to the Danes this year. | We … sold the mill to the Danes this year | MODALITY",
        "en | We came without a word and left the mill of Norby. | We came … and left the mill of Norby | NEGATION",
        "de | Der mutmaßliche Dieb kam nachts zum Hafen. | Der … Dieb kam nachts zum Hafen | MODALITY",
        "fr | Le voleur présumé est venu au port dans la nuit. | Le voleur … est venu au port dans la nuit | MODALITY",
        "es | El presunto ladrón vino de noche al puerto. | El … ladrón vino de noche al puerto | MODALITY",
        "it | Il presunto ladro arrivò di notte al porto. | Il … ladro arrivò di notte al porto | MODALITY",
        "nl | De vermeende dief kwam 's nachts naar de haven. | De … dief kwam 's nachts naar de haven | MODALITY",
        "pt | O alegado ladrão veio de noite ao porto da cidade. | O … ladrão veio de noite ao porto da cidade | MODALITY"})
    void whatOnlyCastsDoubtIsTold(String language, String said, String quote, Risk risk) {
        Comparison found = compare(language, said, quote);
        assertThat(found.wording()).isEqualTo(Wording.CLEANED);
        assertThat(found.risks()).containsExactly(risk);
    }

    /** A whole sentence between two, and a clause of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | We came to Norby. Nobody was there. We built the mill with our hands. | We came to Norby. … We built the mill with our hands",
        "en | We came to Norby, and we did not find the mayor, and we built the mill. | We came to Norby … and we built the mill",
        "en | We will raise the pay of nurses, which my opponent never wanted, and build the mole. | We will raise the pay of nurses … and build the mole",
        "en | We will build the mole in spring. (Applause) We will pay the farmers. | We will build the mole in spring. We will pay the farmers",
        "en | The mayor is, according to his enemies, a thief and a liar. | The mayor is … a thief and a liar",
        "en | We will sell the mill to the Danes. But only if they pay in gold. We will build the mole. | We will sell the mill to the Danes. … We will build the mole",
        "en | We sold the mill. I was wrong. It was the best day of my life. | We sold the mill. … It was the best day of my life",
        "de | Wir erhöhen die Löhne, die niemand senken wollte, und bauen die Mole. | Wir erhöhen die Löhne … und bauen die Mole",
        "de | Die Brücke ist sicher, sagte er, und niemand muss sich fürchten. | Die Brücke ist sicher … und niemand muss sich fürchten",
        "de | Wir wollen die Mühle, weil sie niemandem nützt, an die Dänen verkaufen. | Wir wollen die Mühle … an die Dänen verkaufen",
        "fr | Le maire vendrait le moulin de la commune, selon l'opposition, et partirait. | Le maire vendrait le moulin de la commune … et partirait",
        "es | Venderemos el molino, que nadie quiere, y construiremos el muelle. | Venderemos el molino … y construiremos el muelle",
        "it | Venderemo il mulino, che nessuno vuole, e costruiremo il molo. | Venderemo il mulino … e costruiremo il molo",
        "nl | Wij verkopen de molen, die niemand wil, en bouwen de pier. | Wij verkopen de molen … en bouwen de pier",
        "pt | Vendemos o moinho, que ninguém quer, e construímos o molhe. | Vendemos o moinho … e construímos o molhe"})
    void whatSaysSomethingElseMayBeLeftOut(String language, String said, String quote) {
        Comparison found = compare(language, said, quote);
        assertThat(found.wording()).isEqualTo(Wording.CLEANED);
        assertThat(found.risks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | ANNA: We will build the mole in spring.#BEN: I will sell the harbour to the Danes. | We will build the mole … sell the harbour to the Danes",
        "en | Mr. HALE (Norby): We will build the mole in spring.#Mrs. DORN (Sudby): I will sell the harbour to the Danes. | We will build the mole … sell the harbour to the Danes",
        "en | Q. Did you close it?#A. I closed the main valve at four.#Q. And you took the money from the safe? | I closed the main valve … took the money from the safe",
        "en | >> We will sell the mill in spring.#>> You will pay the farmers of Norby for it. | We will sell the mill in spring … pay the farmers of Norby for it",
        "en | HALE: We sell the mill in spring.#DORN: And who pays the farmers?#HALE: We pay the farmers of Norby in gold. | We sell the mill in spring … We pay the farmers of Norby in gold",
        "de | HALE: Wir bauen die Mole im Frühjahr.#DORN: Wir verkaufen den Hafen an die Dänen. | Wir bauen die Mole … verkaufen den Hafen an die Dänen",
        "fr | VIDAL : Nous vendrons le moulin au printemps.#LHOMME : Vous paierez les fermiers de la commune. | Nous vendrons le moulin au printemps … paierez les fermiers de la commune",
        "fr | — Nous vendrons le moulin au printemps.#— Vous paierez les fermiers de la commune. | Nous vendrons le moulin au printemps … paierez les fermiers de la commune",
        "es | RUIZ: Venderemos el molino en primavera.#PAZ: Ustedes pagarán a los granjeros del pueblo. | Venderemos el molino en primavera … pagarán a los granjeros del pueblo",
        "it | RIVA: Venderemo il mulino in primavera.#BINI: Pagherete i contadini del paese. | Venderemo il mulino in primavera … Pagherete i contadini del paese",
        "nl | VOS: Wij verkopen de molen in het voorjaar.#SMIT: U betaalt de boeren van het dorp. | Wij verkopen de molen in het voorjaar … betaalt de boeren van het dorp",
        "pt | LIMA: Vendemos o moinho na primavera.#DIAS: Os senhores pagam aos agricultores da aldeia. | Vendemos o moinho na primavera … pagam aos agricultores da aldeia"})
    void itNeverReachesIntoAnotherSpeakersTurn(String language, String said, String quote) {
        assertThat(compare(language, said.replace('#', '\n'), quote).wording()).isEqualTo(Wording.SPLICED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "ANNA: We will build the mole.#ANNA: And we will pay the farmers.#BEN: No. | We will build the mole … we will pay the farmers",
        "We meet in the hall.#Note: bring a chair.#And we will pay the farmers of Norby. | We meet in the hall. … we will pay the farmers of Norby",
        "ANNA: We will build the mole. (Applause)#We will pay the farmers.#BEN: No. | We will build the mole … We will pay the farmers"})
    void oneSpeakersTurnsAndHeadingsAreNoChange(String said, String quote) {
        assertThat(compare("en", said.replace('#', '\n'), quote).wording()).isIn(Wording.VERBATIM, Wording.CLEANED);
    }

    /** Fewer words than may be dropped without a mark are no more than a house permits that permits fewer still. */
    @Test
    void aLimitBelowTenWordsHolds() {
        WordingComparison strict = new WordingComparison(HouseStyle.standard("en").withEllipsisLimit(4));
        SourceWords source = SourceWords.of("We build the mole of the old harbour in spring. Then the rain comes again. We pay the farmers.", "en");
        assertThat(strict.compare("We build the mole … in spring", source).wording()).isEqualTo(Wording.CLEANED);
        assertThat(strict.compare("We build … harbour in spring", source).wording()).isEqualTo(Wording.ALTERED);
        assertThat(strict.compare("We build the mole of the old harbour in spring. … We pay the farmers", source).wording())
                .isEqualTo(Wording.SPLICED);
    }

    /** Cut where the sentence begins or ends with what turns the words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | We have refused to sell the mill to the Danes of Norby. | sell the mill to the Danes of Norby | TRUNCATION",
        "en | The alleged thief of Norby came at night to the harbour. | thief of Norby came at night to the harbour | MODALITY",
        "en | We may close two of the schools in Norby. | close two of the schools in Norby | MODALITY",
        "en | We sell the mill to the Danes under no circumstances. | We sell the mill to the Danes | TRUNCATION",
        "en | The bridge of Norby is safe for nobody who walks. | The bridge of Norby is safe | TRUNCATION",
        "en | They sold the mill only to the Danes of Norby. | They sold the mill | TRUNCATION",
        "en | We will never, as long as I live, sell the mill to the Danes. | sell the mill to the Danes | TRUNCATION",
        "de | Wir verkaufen die Mühle an die Dänen in diesem Jahr nicht. | Wir verkaufen die Mühle an die Dänen | TRUNCATION",
        "de | Wir verkaufen die Mühle an die Dänen nur gegen Gold. | Wir verkaufen die Mühle an die Dänen | TRUNCATION",
        "fr | Nous vendrons le moulin aux Danois à condition qu'ils paient. | Nous vendrons le moulin aux Danois | TRUNCATION",
        "es | Venderemos el molino a los daneses siempre que paguen. | Venderemos el molino a los daneses | TRUNCATION",
        "it | Venderemo il mulino ai danesi a patto che paghino. | Venderemo il mulino ai danesi | TRUNCATION",
        "nl | Wij verkopen de molen aan de Denen dit jaar niet. | Wij verkopen de molen aan de Denen | TRUNCATION",
        "pt | Venderemos o moinho aos dinamarqueses a menos que chova. | Venderemos o moinho aos dinamarqueses | TRUNCATION"})
    void aCutTellsWhatItLeavesBehind(String language, String said, String quote, Risk risk) {
        assertThat(compare(language, said, quote).risks()).contains(risk);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | We sell the mill to people who have no money of their own. | We sell the mill to people",
        "en | We have the power to do nothing about the mill. | We have the power",
        "en | It can be done this very year without any new money. | It can be done",
        "en | I have agreed to sell the mill of Norby. | sell the mill of Norby",
        "de | Wir verkaufen die Mühle und niemand weint ihr nach. | Wir verkaufen die Mühle",
        "es | Venderemos el molino y nadie lo echará de menos. | Venderemos el molino"})
    void aCutBesideAnotherClauseTellsNothing(String language, String said, String quote) {
        assertThat(compare(language, said, quote).risks()).isEmpty();
    }

    private static final Set<Wording> GREEN = EnumSet.of(Wording.VERBATIM, Wording.CLEANED);
    private static final int FEWEST = 3;
    private static final int LONGEST = 6;

    /** Whatever else goes with it, from wherever to wherever: the word in braces is never swallowed in silence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | The council of Norby will {not} sell the old mill to the Danes this year.",
        "en | Friends of the harbour, we have {never} paid a single crown to the farmers of the valley.",
        "en | Friends of the harbour, our engineers {hardly} believe that the new bridge can carry the trains.",
        "en | Friends of the harbour, the minister {refused} to publish the report of the harbour inquiry.",
        "en | We will pay every farmer in the valley {if} the harvest fails again.",
        "en | We will pay every farmer in the valley {unless} the council says otherwise.",
        "en | The bridge is safe {only} for carts and for the smallest of boats.",
        "en | Friends of the harbour, the {alleged} thief of the church silver came to Norby by train.",
        "en | Friends of the harbour, the mayor {may} have sold the mill to a friend of the bishop.",
        "en | Friends of the harbour, we {cannot} promise the families that the school will open in May.",
        "en | Friends of the harbour, this {isn't} the bridge that the people of Norby voted for.",
        "en | Friends of the harbour, i {doubt} that the harbour will ever carry ships of that size.",
        "en | Friends of the harbour, the tax {reportedly} fell by a third in the first two years.",
        "de | Der Rat von Norby wird die alte Mühle {nicht} an die Dänen verkaufen.",
        "de | Wir haben den Bauern im Tal {nie} eine einzige Krone gezahlt.",
        "de | Liebe Freunde des Hafens, der Minister {weigerte} sich den Bericht über den Hafen zu veröffentlichen.",
        "de | Wir zahlen jedem Bauern im Tal {nur} bei einer neuen Missernte.",
        "de | Liebe Freunde des Hafens, der {mutmaßliche} Dieb des Silbers kam mit dem Zug nach Norby.",
        "de | Wir zahlen jedem Bauern im Tal, {falls} die Ernte wieder ausfällt.",
        "de | Liebe Freunde des Hafens, {keiner} im Ministerium wusste von den Zahlungen an die Werft.",
        "de | Die Steuer ist {angeblich} in zwei Jahren um ein Drittel gesunken.",
        "fr | Le conseil de Norby {ne} vendra pas le vieux moulin aux Danois.",
        "fr | Chers amis du port, nous n'avons {jamais} payé une seule couronne aux fermiers de la vallée.",
        "fr | Le ministre a {refusé} de publier le rapport sur le port.",
        "fr | Nous paierons chaque fermier de la vallée {si} la récolte échoue encore.",
        "fr | Chers amis du port, le voleur {présumé} de l'argenterie est venu à Norby par le train.",
        "fr | Personne au ministère {ne} savait rien des paiements au chantier naval.",
        "fr | Le pont est sûr {seulement} pour les charrettes et les petits bateaux.",
        "es | El consejo de Norby {no} venderá el viejo molino a los daneses.",
        "es | Queridos amigos del puerto, {nunca} hemos pagado una sola corona a los granjeros del valle.",
        "es | Queridos amigos del puerto, el ministro {rechazó} publicar el informe sobre el puerto de Norby.",
        "es | Pagaremos a cada granjero del valle {salvo} que el consejo diga otra cosa.",
        "es | Queridos amigos del puerto, el {presunto} ladrón de la plata llegó a Norby en tren.",
        "es | El puente es seguro {sólo} para los carros y los barcos pequeños.",
        "it | Il consiglio di Norby {non} venderà il vecchio mulino ai danesi.",
        "it | Il ministro ha {rifiutato} di pubblicare la relazione sul porto.",
        "it | Pagheremo ogni contadino della valle {soltanto} in caso di carestia.",
        "it | Cari amici del porto, il {presunto} ladro dell'argenteria arrivò a Norby in treno.",
        "nl | De raad van Norby zal de oude molen {niet} aan de Denen verkopen.",
        "nl | Beste vrienden van de haven, de minister {weigerde} het rapport over de haven openbaar te maken.",
        "nl | Wij betalen elke boer in het dal {tenzij} de raad anders beslist.",
        "nl | Beste vrienden van de haven, de {vermeende} dief van het zilver kwam met de trein naar Norby.",
        "nl | De brug is {alleen} veilig voor karren en kleine boten.",
        "pt | O conselho de Norby {não} vai vender o velho moinho aos dinamarqueses.",
        "pt | Caros amigos do porto, o ministro {recusou} publicar o relatório sobre o porto de Norby.",
        "pt | Vamos pagar a cada agricultor do vale {salvo} se chover muito.",
        "pt | Caros amigos do porto, o {alegado} ladrão da prata chegou a Norby de comboio.",
        "pt | A ponte é segura {apenas} para carroças e barcos pequenos."})
    void isNeverSwallowedInSilence(String language, String sentence) {
        List<String> words = Arrays.asList(sentence.split(" "));
        int place = words.indexOf(words.stream().filter(word -> word.startsWith("{")).findFirst().orElseThrow());
        List<String> said = words.stream().map(word -> word.replaceAll("[{}]", "")).toList();
        SourceWords source = SourceWords.of("Good evening to all of you. " + String.join(" ", said) + " Thank you for coming.", language);
        WordingComparison comparison = new WordingComparison(HouseStyle.standard(language));
        for (int from = Math.max(FEWEST, place - LONGEST); from <= place; from++) {
            for (int to = place + 1; to <= Math.min(said.size() - FEWEST, place + LONGEST); to++) {
                String quote = String.join(" ", said.subList(0, from)) + " … " + String.join(" ", said.subList(to, said.size()));
                Comparison found = comparison.compare(quote, source);
                assertThat(GREEN.contains(found.wording()) && found.risks().isEmpty()).as(quote + " " + found).isFalse();
            }
        }
    }
}
