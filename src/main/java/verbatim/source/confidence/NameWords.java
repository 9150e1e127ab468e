package verbatim.source.confidence;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that stand in names and beside them without telling who somebody is, in the languages of most sources; folded. */
final class NameWords {

    /** Said before a name, or instead of one. */
    static final Set<String> TITLES = words("""
            mr mrs ms miss mx dr prof professor sir dame lord lady madam madame hon honourable honorable president vice deputy
            acting former prime premier minister chancellor secretary general senator sen representative rep congressman
            congresswoman governor gov mayor commissioner chair chairman chairwoman chairperson speaker leader director manager
            ceo spokesman spokeswoman spokesperson judge justice attorney prosecutor ambassador councillor councilor member mp
            mep colonel col captain capt lieutenant lt sergeant sgt major admiral king queen prince princess pope bishop
            cardinal reverend rev father sister moderator host interviewer interviewee reporter journalist correspondent anchor
            narrator voice audience witness participant question answer press source official unknown guest caller
            herr herrn frau fräulein präsident präsidentin kanzler kanzlerin ministerin bundeskanzler bundeskanzlerin
            bürgermeister bürgermeisterin sprecher sprecherin moderatorin abgeordnete abgeordneter vorsitzende vorsitzender
            frage antwort mme mlle monsieur mademoiselle président présidente ministre maire journaliste réponse señor señora
            don doña presidente presidenta ministro ministra alcalde alcaldesa senador senadora pregunta respuesta periodista
            signor signora sindaco onorevole senhor senhora prefeito deputado""");

    /** Of a surname, but not always written with it. */
    static final Set<String> PARTICLES =
            words("de del della der den des di da do dos du van von vom zu zum zur la le el al bin ibn bint y e ten ter af av");

    /** Of what follows a name. */
    static final Set<String> SUFFIXES = words("jr sr ii iii iv phd md esq");

    /** In the name of a body or of an office, so that its single words are everybody's. */
    static final Set<String> BODIES = words("""
            union party council ministry department office police government company bank group agency authority court
            university school house committee commission association club team city county state institute board
            administration federation service inc ltd corp gmbh ag of for the and partei verband ministerium behörde polizei
            regierung stadt amt für und gouvernement ministère parti ville et sindicato gobierno ministerio partido""");

    /** Words of running text that are names of people too, or that begin a sentence before a name. */
    static final Set<String> ORDINARY = words("""
            a about after again against ago all also although always am among an and any april are art as ash at august autumn
            baker banks be because been before behind best between big bill bird black bloom blue both bright brook brooks brown
            burns bush but by call can case chance chase christian church clay close cook could cross dawn day dean december
            did do does down drew each early earl east even evening ever every faith fall far february few field first fish for
            forest fox frank friday friend from frost gold good grace grant gray great green grey had hall hand hart has have
            he head heath her here hill him his hood hope house how however hunt hunter i if in into iris is it its january
            jewel joy july june just king knight lake land lane last late law lay less let light like lily little long love low
            made many march mark marsh martial may me meanwhile mercy mine miles mill moon monday moore more morning most much
            must my near never new next nice nick night no noble nor north not november now october of off old olive on once one
            only or other our out over own page park parsons past pat patience pearl penny per perhaps pierce pope poor porter
            post potter pound power price pride queen quick rain ray read reed rice rich right river rivers rob robin rock rose
            ruby rush said sandy saturday savage say says sea self september serena she short shepherd silver since small smart
            so some son soon south spring star stone still storm strange street strong such sue summer sunday sunny swan swift
            tailor taylor tell temple than that the their them then there these they this those though three through thursday
            time to today told tomorrow too town trip tuesday turner two under until up us van very victor violet violin wade
            walker wall want ward was water way we weaver wednesday week well were west what when where which while white who
            why will wind winter wise with wolf wood woods would yes yesterday yet york you young your
            aber abend alle allein als also alt am an auch auf aus bach bauer bei berg bin bis bitte braun da damals damit
            dann das dass dein dem den denn der des dich die dienstag dies diese doch donnerstag dort du durch ein eine einer
            er erst es etwas fluss freitag fromm für ganz gestern gross groß gut hart hat haus heute
            hier hirsch ich ihr ihre im immer in ist ja jäger jetzt jung junge kaiser kein klein klug koch könig
              krieg kurz lang lange leider link man mehr mein meister mit mittag mittwoch montag morgen nach
            nacht nein neu nicht noch nun nur oder ohne recht reich richter ritter rot samstag sauer schmied 
            schnell schon schreiber schwarz sehr sein sie so sommer sonntag stark stein stern stets stolz tag über um
            und uns unter vater vogel voll vom von vor wald wann warum was weil weiß weiss wenn wer wie wieder
             winter wir wirt wo wohl wolf zu zum zur zwei
            au aussi autre aux avec avril bien blanc bon brun car ce ces cette chez comme dans des deux donc dont du elle en
            encore est et été fois grand hier homme il ils je jour juin la lac le les leur lui mai mais mars matin me même mer
            mon ne noir nous on ou où par pas petit peu plus pour quand que qui roi roux sa sans se ses si soir son sous sur
            toujours tous tout très un une vous
            abril agosto ahora al algo alto año antes así aunque bajo blanco bueno cada calle campo casa claro como con cruz
            cuando de delgado desde día donde dos dulce el ella ellos en entonces era es esa ese esta este flores fue gallo
            guerra había hay hombre hoy iglesia la las leal león lo los luz más mayo me mi mucho muy negro ni no noche nos nuevo
            o otro para paz pero plaza poco por porque prado que reina rey río rojo rosa rubio se según ser si sí sin sobre sol
            solo su también tarde tiempo todo torre tres tu un una uno valle vega vida y ya yo""");

    /** Those of them that have a capital in the midst of a sentence too. */
    static final Set<String> CAPITALISED = words("""
            i january february march april may june july august september october november december monday tuesday wednesday
            thursday friday saturday sunday earth east north south west christian church lake park street
            abend april august bach bauer berg dezember dienstag donnerstag februar fluss freitag haus hirsch jäger januar juli
            juni kaiser koch könig krieg leiden link mai mann märz meister mittag mittwoch montag november nacht oktober recht
            richter ritter samstag schmied schreiber september sie sommer sonntag stein stern stolz tag vater vogel wald winter
            wirt wolf""");

    private NameWords() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).map(FoldedWord::fold).collect(Collectors.toUnmodifiableSet());
    }
}
