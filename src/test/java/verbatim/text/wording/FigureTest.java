package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.wording.risk.Risk;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** A figure that is the same, however it is written, is no figure changed; another figure always is. */
class FigureTest {

    private static Comparison compare(String language, String said, String quote) {
        return new WordingComparison(HouseStyle.standard(language)).compare(quote, SourceWords.of(said, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | We met at 12:15 in the town hall of Norby. | We met at 12.15 in the town hall of Norby",
        "en | Prices rose by half a percent in the town of Norby. | Prices rose by 0.5 percent in the town of Norby",
        "en | They cut 5,000 jobs in the yard of Norby. | They cut 5k jobs in the yard of Norby",
        "en | It is 5 degrees in the town of Norby today. | It is 5° in the town of Norby today",
        "en | In twenty twenty-four we built the mole of Norby. | In 2024 we built the mole of Norby",
        "en | We have been here for two and a half years with the boats. | We have been here for 2½ years with the boats",
        "de | Im Jahr zweitausendvierundzwanzig bauten wir die Mole. | Im Jahr 2024 bauten wir die Mole",
        "fr | En mille neuf cent quatre-vingt-neuf le mur est tombé. | En 1989 le mur est tombé",
        "pt | Em mil novecentos e oitenta e nove caiu o muro velho. | Em 1989 caiu o muro velho",
        "nl | In negentienhonderdnegenentachtig viel de oude muur van de stad. | In 1989 viel de oude muur van de stad",
        "en | It will cost 48 million euros to build the mole. | It will cost €48m to build the mole",
        "en | It will cost forty-eight million euros to build the mole. | It will cost €48m to build the mole",
        "en | It will cost three and a half billion dollars to build. | It will cost $3.5bn to build",
        "en | It will cost three point five billion dollars to build. | It will cost $3.5bn to build",
        "en | We paid forty-eight thousand dollars for the bell of the ship. | We paid $48k for the bell of the ship",
        "en | The wall along the harbour is forty-eight metres long. | The wall along the harbour is 48m long",
        "en | The boats sailed at seven thirty p.m. from the old harbour. | The boats sailed at 7:30pm from the old harbour",
        "en | The boats sailed at 7:30 p.m. from the old harbour. | The boats sailed at 7.30pm from the old harbour",
        "en | The boats sailed at 7:30 p.m. from the old harbour. | The boats sailed at 19:30 from the old harbour",
        "en | We met on the third of October in the town hall. | We met on October 3 in the town hall",
        "en | We met on the third of October in the town hall. | We met on Oct. 3rd in the town hall",
        "en | We met on the third of May in the town hall. | We met on 3 May in the town hall",
        "en | We met on May third in the town hall. | We met on May 3 in the town hall",
        "en | There was a thirty-second delay at the harbour gate. | There was a 30-second delay at the harbour gate",
        "en | We met on 25/12/2024 in the town hall of Norby. | We met on 25 December 2024 in the town hall of Norby",
        "en | Fares rose five percent in a single year. | Fares rose 5% in a single year",
        "en | We spent half a million crowns on the mole. | We spent 500,000 crowns on the mole",
        "en | The boats of the 1990s were made of timber. | The boats of the nineties were made of timber",
        "en | We lost 1,200 men in the war of 1812. | We lost 1200 men in the war of 1812",
        "en | We lost 1.2 thousand men in the great war. | We lost 1.2k men in the great war",
        "en | About two percent of them came to Norby. | About 2 per cent of them came to Norby",
        "en | We saw twenty-one boats in the old harbour. | We saw 21 boats in the old harbour",
        "en | We saw the twenty-first boat in the old harbour. | We saw the 21st boat in the old harbour",
        "en | The temperature fell to minus three degrees Celsius at night. | The temperature fell to minus 3°C at night",
        "en | They drove at fifty miles an hour through the town of Norby. | They drove at 50mph through the town of Norby",
        "en | We met on May 3, 2024, in the hall of Norby. | We met on 3 May 2024 in the hall of Norby",
        "en | We need £2.5 million a year to run the school. | We need 2.5 million pounds a year to run the school",
        "en | We need US$3bn to run the school of the town. | We need 3 billion US dollars to run the school of the town",
        "en | The boat is 48m long and the wall costs 48 million. | The boat is 48 metres long and the wall costs 48m",
        "en | Two thirds of the boats of Norby sank. | Two third of the boats of Norby sank",
        "en | He came second in the race of Norby's boats. | He came 2nd in the race of Norby's boats",
        "en | The delay was five minutes at the harbour gate. | The delay was 5 mins at the harbour gate",
        "en | In his first five years he sold the mill of Norby. | In his first 5 years he sold the mill of Norby",
        "en | We saw him on Sept. 11 at the mill of Norby. | We saw him on September 11th at the mill of Norby",
        "de | Das kostet 1,2 Millionen Euro und keinen Cent mehr. | Das kostet 1,2 Mio. € und keinen Cent mehr",
        "de | Wir treffen uns am dritten Oktober im Rathaus. | Wir treffen uns am 3. Oktober im Rathaus",
        "de | Wir treffen uns um neunzehn Uhr dreißig im Rathaus. | Wir treffen uns um 19.30 Uhr im Rathaus",
        "de | Wir haben anderthalb Millionen Menschen gezählt. | Wir haben 1,5 Millionen Menschen gezählt",
        "de | Der Weg ist achtundvierzig Kilometer lang. | Der Weg ist 48 km lang",
        "de | Die Miete stieg um fünf Prozent im letzten Jahr. | Die Miete stieg um 5% im letzten Jahr",
        "de | Das sind drei Komma fünf Milliarden Euro im Jahr. | Das sind 3,5 Milliarden Euro im Jahr",
        "de | Das sind eine halbe Million Euro im Jahr für die Stadt. | Das sind 500.000 Euro im Jahr für die Stadt",
        "de | Wir trafen uns am 3.4.2024 im Hafen von Norby. | Wir trafen uns am 3. April 2024 im Hafen von Norby",
        "de | Die Stadt hat 3,5 Millionen Schiffe im Hafen liegen. | Die Stadt hat 3.500.000 Schiffe im Hafen liegen",
        "fr | Cela coûtera 48 millions d'euros à la commune. | Cela coûtera 48 M€ à la commune",
        "fr | Nous partons à dix-neuf heures trente de la mairie. | Nous partons à 19h30 de la mairie",
        "fr | Cela coûtera deux millions et demi d'euros. | Cela coûtera 2,5 millions d'euros",
        "fr | Le premier octobre nous avons voté la loi. | Le 1er octobre nous avons voté la loi",
        "fr | Le taux est de trois virgule cinq pour cent cette année. | Le taux est de 3,5 % cette année",
        "fr | Cela coûtera 3,5 milliards d'euros à la ville. | Cela coûtera 3,5 Md€ à la ville",
        "es | Costará cuarenta y ocho millones de euros al pueblo. | Costará 48 M€ al pueblo",
        "es | Costará tres mil quinientos millones de euros al pueblo. | Costará 3.500 millones de euros al pueblo",
        "es | Nos vemos el tres de octubre en la plaza. | Nos vemos el 3 de octubre en la plaza",
        "es | La tasa es del tres coma cinco por ciento este año. | La tasa es del 3,5 % este año",
        "es | Costará cinco mil millones de dólares al país. | Costará 5.000 millones de dólares al país",
        "it | Costerà quarantotto milioni di euro al comune. | Costerà 48 mln di euro al comune",
        "it | Il ventun per cento dei cittadini ha votato. | Il 21% dei cittadini ha votato",
        "it | Ci vediamo il primo maggio in piazza con tutti. | Ci vediamo il 1° maggio in piazza con tutti",
        "it | Il tasso è del tre virgola cinque per cento quest'anno. | Il tasso è del 3,5% quest'anno",
        "nl | Het kost achtenveertig miljoen euro voor de stad. | Het kost €48 mln voor de stad",
        "nl | Wij komen op drie oktober bijeen in de stad. | Wij komen op 3 oktober bijeen in de stad",
        "nl | De rente is drie komma vijf procent dit jaar. | De rente is 3,5 procent dit jaar",
        "nl | De trein vertrekt om negentien uur dertig naar de stad. | De trein vertrekt om 19.30 uur naar de stad",
        "nl | De weg is achtenveertig kilometer lang door de polder. | De weg is 48 km lang door de polder",
        "pt | Vai custar quarenta e oito milhões de euros à cidade. | Vai custar 48 milhões de euros à cidade",
        "pt | Vai custar quarenta e oito milhões de reais à cidade. | Vai custar R$ 48 mi à cidade",
        "pt | A taxa é de três vírgula cinco por cento este ano. | A taxa é de 3,5% este ano",
        "pt | O trem parte às dezenove horas e trinta da cidade. | O trem parte às 19h30 da cidade",
        "pt | Saímos às dezenove horas da praça da cidade. | Saímos às 19h da praça da cidade",
        "pt | A estrada tem quarenta e oito quilómetros de comprimento. | A estrada tem 48 km de comprimento"})
    void isTheSame(String language, String said, String quote) {
        Comparison found = compare(language, said, quote);
        assertThat(found.wording()).isEqualTo(Wording.CLEANED);
        assertThat(found.risks()).isEmpty();
    }

    /** Another value, size, unit, currency, day or hour, a place in a row for a number, a month for a "may". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | It will cost 48 million euros to build the mole. | It will cost €48bn to build the mole",
        "en | It will cost 48 million euros to build the mole. | It will cost $48m to build the mole",
        "en | It will cost 48 million euros to build the mole. | It will cost 48 million dollars to build the mole",
        "en | It will cost three point five billion dollars to build. | It will cost $35bn to build",
        "en | We paid forty-eight thousand dollars for the bell of the ship. | We paid $48m for the bell of the ship",
        "en | The wall along the harbour is forty-eight metres long. | The wall along the harbour is 48km long",
        "en | The wall along the harbour is 48 kilometers long. | The wall along the harbour is 48 miles long",
        "en | The boats sailed at 7:30 p.m. from the old harbour. | The boats sailed at 7:30 a.m. from the old harbour",
        "en | The boats sailed at 7 o'clock from the old harbour. | The boats sailed at 7pm from the old harbour",
        "en | We met on the third of October in the town hall. | We met on October 13 in the town hall",
        "en | The third may come to the town hall tomorrow. | The 3 may come to the town hall tomorrow",
        "en | There was a 30-second delay at the harbour gate. | There was a 32nd delay at the harbour gate",
        "en | The third boat left the harbour at dawn. | The 3 boat left the harbour at dawn",
        "en | We met on 3/4/2024 in the town hall of Norby. | We met on 3 April 2024 in the town hall of Norby",
        "en | Fares rose five percentage points in a single year. | Fares rose 5% in a single year",
        "en | We saw twenty-one boats in the old harbour. | We saw the 21st boats in the old harbour",
        "en | The temperature fell to three degrees Celsius at night. | The temperature fell to 3°F at night",
        "en | They drove at fifty miles an hour through the town of Norby. | They drove at 50 km/h through the town of Norby",
        "en | We met on May 3, 2024, in the hall of Norby. | We met on 3 May 2023 in the hall of Norby",
        "en | We met on May 3, 2024, in the hall of Norby. | We met on 3 June 2024 in the hall of Norby",
        "en | We need £2.5 million a year to run the school. | We need £25 million a year to run the school",
        "en | The wall costs 48 million and the boat is old. | The wall costs 48 metres and the boat is old",
        "en | We paid 3.5 million dollars to the farmers of Norby. | We paid 35 million dollars to the farmers of Norby",
        "en | We paid 3.5 million dollars to the farmers of Norby. | We paid €3.5m to the farmers of Norby",
        "en | We paid 48 million to the farmers of Norby. | We paid €48m to the farmers of Norby",
        "en | We paid 48 dollars to the farmers of Norby. | We paid $48m to the farmers of Norby",
        "en | We paid 48 million dollars to the farmers of Norby. | We paid 48 dollars to the farmers of Norby",
        "en | We paid 48 million dollars to the farmers of Norby. | We paid 48 million to the farmers of Norby",
        "en | One in three boats of Norby sank that year. | One third boats of Norby sank that year",
        "en | The five hundred boats of Norby sank. | The 500th boats of Norby sank",
        "en | He came second in the race of Norby's boats. | He came 2 in the race of Norby's boats",
        "en | We may march on the third day of the strike in Norby. | We may march on day 3 of the strike in Norby",
        "en | I may, on the third, leave the council of Norby. | I 3 May leave the council of Norby",
        "en | The first may leave the council of Norby today. | 1 May leave the council of Norby today",
        "en | We met at 7 in the morning at the harbour of Norby. | We met at 7pm at the harbour of Norby",
        "en | We met at 7 a.m. at the harbour of Norby. | We met at 7 p.m. at the harbour of Norby",
        "en | We met at noon at 12 p.m. in the harbour of Norby. | We met at noon at 12 a.m. in the harbour of Norby",
        "en | We met on 3/4/2024 at the harbour of Norby. | We met on 4/3/2024 at the harbour of Norby",
        "en | It costs a billion dollars and not a cent more. | It costs a trillion dollars and not a cent more",
        "en | The boat weighs 48 tons and carries forty men. | The boat weighs 48 tonnes and carries forty men",
        "en | The boat weighs 48 kg and carries forty men. | The boat weighs 48 g and carries forty men",
        "en | The delay was five minutes at the harbour gate. | The delay was five hours at the harbour gate",
        "en | We saw him on the eleventh of September at the mill of Norby. | We saw him on 9/11 at the mill of Norby",
        "de | Das kostet 1,2 Millionen Euro und keinen Cent mehr. | Das kostet 1,2 Mrd. € und keinen Cent mehr",
        "de | Wir treffen uns um neunzehn Uhr dreißig im Rathaus. | Wir treffen uns um 18.30 Uhr im Rathaus",
        "de | Die Miete stieg um fünf Prozentpunkte im letzten Jahr. | Die Miete stieg um 5 % im letzten Jahr",
        "de | Das sind drei Komma fünf Milliarden Euro im Jahr. | Das sind 3,5 Millionen Euro im Jahr",
        "de | Er lebt seit 3 Jahren im dritten Haus am Hafen. | Er lebt seit 3 Jahren im 3 Haus am Hafen",
        "de | Wir trafen uns am 3.4.2024 im Hafen von Norby. | Wir trafen uns am 4. März 2024 im Hafen von Norby",
        "de | Die Stadt hat 3.500 Schiffe im Hafen liegen. | Die Stadt hat 3,5 Schiffe im Hafen liegen",
        "de | Das kostet eine Billion Euro und keinen Cent mehr. | Das kostet eine Milliarde Euro und keinen Cent mehr",
        "fr | Cela coûtera quarante-huit millions d'euros à la commune. | Cela coûtera 48 millions de dollars à la commune",
        "fr | Nous partons à dix-neuf heures trente de la mairie. | Nous partons à 18h30 de la mairie",
        "fr | Le taux est de trois virgule cinq pour cent cette année. | Le taux est de 35 % cette année",
        "fr | Cela coûtera 3,5 milliards d'euros à la ville. | Cela coûtera 3,5 M€ à la ville",
        "es | Costará tres mil quinientos millones de euros al pueblo. | Costará 3.500 euros al pueblo",
        "es | Costará cinco mil millones de dólares al país. | Costará 5 millones de dólares al país",
        "es | Costará un billón de euros al país entero. | Costará mil millones de euros al país entero",
        "es | Costará mil millones de euros al país entero. | Costará un millón de euros al país entero",
        "it | Costerà quarantotto milioni di euro al comune. | Costerà 48 mld di euro al comune",
        "it | Costerà 3,5 miliardi di euro alla città. | Costerà 3,5 miliardi di dollari alla città",
        "nl | Het kost achtenveertig miljoen euro voor de stad. | Het kost €48 mld voor de stad",
        "nl | De weg is achtenveertig kilometer lang door de polder. | De weg is 48 mijl lang door de polder",
        "pt | O molhe do porto vai custar quarenta e oito milhões de reais à cidade. | O molhe do porto vai custar R$ 48 bi à cidade",
        "pt | A estrada tem quarenta e oito quilómetros de comprimento. | A estrada tem 48 milhas de comprimento",
        "en | We sold ten boats to the Danes this year. | We sold 10th boats to the Danes this year",
        "en | The score was 3:2 in the match at Norby. | The score was 2:3 in the match at Norby",
        "en | The score was 3-2 in the match at Norby. | The score was 32 in the match at Norby",
        "en | We need 1,500 doses of it for the whole town. | We need 1.500 doses of it for the whole town",
        "en | We will have 3 million by May 5 in the town of Norby. | We will have 3 million by May 6 in the town of Norby",
        "en | They cut 5,000 jobs in the yard of Norby. | They cut 5m jobs in the yard of Norby",
        "de | Wir trafen uns am 3. Mai im Rathaus der Stadt. | Wir trafen uns am 3. März im Rathaus der Stadt"})
    void isAnother(String language, String said, String quote) {
        Comparison found = compare(language, said, quote);
        assertThat(found.wording()).isEqualTo(Wording.ALTERED);
        assertThat(found.risks()).contains(Risk.NUMBER);
    }

    /** What reads in two ways is not taken for either. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | We met on 3/4/2024 in the town hall of Norby. | We met on 3 April 2024 in the town hall of Norby",
        "en | We met on 3/4/2024 in the town hall of Norby. | We met on March 4, 2024 in the town hall of Norby",
        "en | The boats sailed at 7 o'clock from the old harbour. | The boats sailed at 7pm from the old harbour",
        "en | The boats sailed at 7:30 from the old harbour. | The boats sailed at 7:30 p.m. from the old harbour",
        "en | We paid 48 million to the farmers of Norby. | We paid €48m to the farmers of Norby",
        "en | We paid 3 billion US dollars for the old harbour. | We paid A$3bn for the old harbour"})
    void isLeftOpen(String language, String said, String quote) {
        assertThat(compare(language, said, quote).wording()).isEqualTo(Wording.ALTERED);
    }

    /** Another word of the sentence was changed, and the figure was only written otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | It will cost about 48 million euros to build the mole. | It will cost nearly €48m to build the mole",
        "de | Das kostet gut 1,2 Millionen Euro im ganzen Jahr. | Das kostet knapp 1,2 Mio. € im ganzen Jahr",
        "fr | Cela coûte bien 48 millions d'euros à la commune. | Cela coûte déjà 48 M€ à la commune"})
    void isTheSameBesideAChangedWord(String language, String said, String quote) {
        Comparison found = compare(language, said, quote);
        assertThat(found.wording()).isEqualTo(Wording.ALTERED);
        assertThat(found.risks()).doesNotContain(Risk.NUMBER);
    }
}
