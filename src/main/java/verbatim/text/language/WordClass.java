package verbatim.text.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sections of a language's resource. */
public enum WordClass {
    /** Small words by which the language is told. */
    FREQUENT_WORDS,
    /** Letters that few other languages write, by which it is told too. */
    LETTERS,
    /** What its print and its syntax do; {@code docs/adding-a-language.md} lists them. */
    CONVENTIONS,
    /** What an apostrophe joins to the next word, without it: "l" of "l'eau". */
    ELIDED_WORDS,
    /** Verbs that ascribe an utterance, in every form. */
    VERBS_OF_SAYING,
    /** Verbs that report an opinion: with "that", or before words in marks where nothing stronger is near. */
    VERBS_OF_THINKING,
    /** Verbs with an object and the words it is called or blamed for: "called him a ...". */
    VERBS_OF_CALLING,
    /** Those of them that give somebody or something a name or a word: "dubbed the winner “Miss Nobody”". */
    VERBS_OF_NAMING,
    /** Verbs that ask somebody to do something: "urged the council to act". */
    VERBS_OF_ASKING,
    /** Verbs that put a question, whose answer may follow: "asked the witness". */
    VERBS_OF_INQUIRY,
    /** Verbs that hand on what another said or wrote: "read out her letter". */
    VERBS_OF_PASSING_ON,
    /** What stands before whoever is spoken to: "a", "à". */
    DATIVE_PREPOSITIONS,
    /** Verbs of hearing that take whom it is heard from: "erfuhr von Lee". */
    VERBS_OF_HEARING,
    /** What names whom something is heard from: "from". */
    HEARD_FROM,
    /** What says that something is not so: "not", "never". */
    NEGATIONS,
    /** Those of them that, behind a verb, negate it and are not what is said ("dit non"): "ne dit <b>pas</b>". */
    NEGATIONS_BEHIND_VERBS,
    /** Those of them that negate an adverb too: "<b>not</b> surprisingly". */
    NEGATIONS_OF_WORDS,
    /** What, right behind such a word or its verb, says that it is so, and more: "not <b>only</b>", "not say <b>more</b>". */
    LIMITS,
    /** What stands before the one that counts of two: "not Lee <b>but</b> Roe". */
    CONTRASTS,
    /** What stands, joined by an underscore, before the one that does not: "rather_than". */
    SETTING_AGAINST,
    /** What says of two together that neither did: "neither". */
    NEITHER,
    /** What opens a clause that is only supposed or asked: "if", "whether". */
    SUPPOSING,
    /** What opens a phrase for nobody: "no one", "nobody". */
    NOBODY,
    /** Verbs that deny what they take: "denied having said". */
    VERBS_OF_DENYING,
    /** What somebody is given leave or help by, so that to deny it says nothing: "denied a visa". */
    THINGS_GRANTED,
    /** Participles of the past that no ending shows: "seen". */
    PAST_PARTICIPLES,
    /** Verbs of thanking, blaming or punishing somebody for what he says: "thanked Lee for saying". */
    VERBS_OF_THANKING,
    /** Verbs of coming upon something to read: "found a note". */
    VERBS_OF_FINDING,
    /** What leads on from such a thing, saying where it is or that it reads: "<b>on</b> the door". */
    BEHIND_FINDS,
    /** Numbers above one, in words: "two", "both". */
    NUMERALS,
    /** Many who are spoken to as one: "the crowd". */
    GATHERINGS,
    /** Verbs with an infinitive of their own subject: "vowed to fight". */
    VERBS_WITH_INFINITIVE,
    /** Verbs that hardly take anything but a statement, with "that" or without. */
    VERBS_WITH_BARE_CLAUSE,
    /** Verbs whose object gives what was said, be it a noun phrase: "acknowledged the limits of the plan". */
    VERBS_WITH_STATED_OBJECT,
    /** Verbs that name whoever is told before the statement: "told the council". */
    VERBS_WITH_HEARER,
    /** Verbs that take an indirect question: "asked whether". */
    VERBS_WITH_QUESTIONS,
    /** Verbs that take what their subject did or would have done: "denied having sold it". */
    VERBS_WITH_GERUND,
    /** With their owner before them they take an infinitive that gives what was said: "her promise to build". */
    NOUNS_WITH_INFINITIVE,
    /** Auxiliaries that no noun follows: "will pledge". */
    MODALS,
    /** What stands before "to" and a verb of saying with the same subject: "went on to say". */
    LEADS_TO_SAYING,
    /** Verbs that ascribe only what they stand right beside: "he continued:". */
    VERBS_OF_GOING_ON,
    /** Verbs of saying that things have too: "a sign read". */
    VERBS_OF_THINGS,
    /** What stands before "to" and a verb of saying whose question stays open: "declined to say whether". */
    LEADS_TO_SILENCE,
    /** What opens an indirect question. */
    QUESTION_WORDS,
    /** What opens the reporter's own clause after a comma: ", though critics ...". */
    REPORTERS_ASIDES,
    /** What says, before a colon, that a text follows as a whole, joined by underscores: "in full". */
    IN_FULL,
    /** Verbs of hearing and seeing, whose object, or with its own pronoun whose subject, has an infinitive: "hörte Lee rufen", "s'est vu répondre". */
    VERBS_OF_PERCEIVING,
    /** Verbs behind which stands what somebody becomes or works as; the participles behind an auxiliary alone: <i>was elected mayor</i>. */
    VERBS_OF_BECOMING,
    /** Verbs behind whose object "of" leads to what somebody is said to have done: <i>accused Lee of</i>. */
    VERBS_OF_ACCUSING,
    /** Verbs of citing somebody or something; in English the -ing form alone: "citing a lack of funds". */
    VERBS_OF_CITING,
    /** Verbs whose prefix stands apart: "gab ... bekannt". */
    SEPARABLE_VERBS,
    /** Verbs in the mood that says that somebody else speaks: "sei". */
    VERBS_IN_REPORTED_MOOD,
    /** Verbs in the conditional, which reports where it follows a verb of saying: "hätte". */
    VERBS_IN_CONDITIONAL_MOOD,
    /** What stands before an infinitive that reports what its subject did: "gab an, es verkauft zu haben". */
    INFINITIVE_PARTICLES,
    /** Verbs whose object is a person: "nannte". */
    VERBS_WITH_PERSON_AS_OBJECT,
    /** Verbs of saying behind which somebody can be whoever speaks or the object: "a reconnu Lee". */
    VERBS_WITH_PERSON_BEHIND,
    /** What opens a clause that is an object, beside the question words: "<b>Wohin</b> sie geht, sagte Lee". */
    WORDS_OPENING_OBJECTS,
    /** Nouns for several that have no ending of their own: "people". */
    PLURALS_WITHOUT_ENDING,
    /** Nouns for words right before a quote: "mit den Worten". */
    WORDS_OF,
    /** Endings of adjectives that show no subject: "Der englisch<b>en</b> Zeitung sagte Lee". */
    OBLIQUE_ENDINGS,
    /** Articles and pronouns that cannot open a subject: "den", "dem". */
    OBJECT_DETERMINERS,
    /** What belongs to the subject before the verb: "auch Lee sagte". */
    FOCUS_PARTICLES,
    /** What goes on with a noun phrase: "of", "de", and "du" with its article. */
    GENITIVE_PREPOSITIONS,
    /** Articles that open whoever owns the noun before: "das Fazit des Rates". */
    GENITIVE_ARTICLES,
    /** What names a source only at the very beginning: "Pour le syndicat, « ... »". */
    SOURCES_OPENING_SENTENCES,
    /** Words that name a source together, joined by underscores, and the first of them alone. */
    SOURCES_OF_SEVERAL_WORDS,
    /** Endings of the form that leans on another clause's subject: "adding". */
    PARTICIPLE_ENDINGS,
    /** Endings of infinitives: "suspend<b>re</b>". */
    INFINITIVE_ENDINGS,
    /** How verbs end that call upon several people or one who is not called by the first name: "venez". */
    IMPERATIVE_ENDINGS,
    /** Endings of verbs that have a subject of their own. */
    FINITE_ENDINGS,
    /** Endings by which a word is a verb right behind whoever begins the clause, where the verb stands second: "Lee <b>hört</b> gern Radio". */
    SECOND_VERB_ENDINGS,
    /** Verb forms that only a subject of their own has and that no ending shows: "fled". */
    FINITE_FORMS,
    /** Forms of verbs of saying that are nouns as well: "claims". */
    NOUNS_THAT_LOOK_LIKE_VERBS,
    /** The word that opens a reported statement: "that". */
    COMPLEMENTISERS,
    /** What names a source: "according (to)", "laut". */
    SOURCES_INTRODUCED_BY,
    /** What names a source after a comma or a quote: ", so Lee". */
    SOURCES_AFTER_COMMA,
    /** What follows its source: "dem Rat zufolge". */
    SOURCES_BEFORE,
    /** What leads up to a source noun: "nach Meinung", "in the words". */
    SOURCE_NOUN_OPENERS,
    /** Nouns for somebody's words, whose owner is the source: "words of Lee". */
    SOURCE_NOUNS,
    /** Nouns whose owner ascribes what follows: "her claim that". */
    NOUNS_OF_SAYING,
    /** Verbs that say something of a text only with their neuter pronoun: "heißt es". */
    IMPERSONAL_VERBS,
    /** Endings of nouns that are no names though they have a capital. */
    NOUN_ENDINGS,
    /** Auxiliary and modal verbs. */
    AUXILIARIES,
    /** Auxiliaries that have the subject while the verb closes the clause. */
    FINITE_AUXILIARIES,
    /** Auxiliaries behind a participle: "gesagt haben", "genannt worden". */
    INFINITE_AUXILIARIES,
    /** What names who acts in the passive: "von". */
    AGENT_PREPOSITIONS,
    /** Auxiliaries of the passive. */
    PASSIVE_AUXILIARIES,
    /** Words that only tell how or when. */
    ADVERBS,
    /** Endings that show an adverb; with a hyphen before it a word that only looks like one. */
    ADVERB_ENDINGS,
    /** Articles, possessives and number words that open a noun phrase. */
    DETERMINERS,
    /** Those of them that mean somebody known. */
    DEFINITE_DETERMINERS,
    /** Those of them that show one man as a subject, where the noun shows none: "le (ministre)". */
    MALE_ARTICLES,
    /** Those that show one woman so. */
    FEMALE_ARTICLES,
    /** Words that can stand alone as a subject: "some", "both". */
    QUANTIFIERS,
    /** Prepositions. */
    PREPOSITIONS,
    /** Prepositions that may stand inside one noun phrase: "a spokesman for the town". */
    PREPOSITIONS_INSIDE_NOUN_PHRASES,
    /** Words that join clauses of one rank. */
    CONJUNCTIONS,
    /** Words that open a subordinate clause. */
    SUBORDINATORS,
    /** Relative pronouns. */
    RELATIVES,
    /** Pronouns for a man as a subject. */
    MALE_PRONOUNS,
    /** Pronouns for a woman as a subject. */
    FEMALE_PRONOUNS,
    /** Pronouns for several as a subject. */
    PLURAL_PRONOUNS,
    /** Pronouns for a thing or an organisation as a subject. */
    NEUTER_PRONOUNS,
    /** Possessives of a man. */
    MALE_POSSESSIVES,
    /** Possessives of a woman. */
    FEMALE_POSSESSIVES,
    /** Possessives of several. */
    PLURAL_POSSESSIVES,
    /** Possessives of a thing or an organisation. */
    NEUTER_POSSESSIVES,
    /** Pronouns of whoever speaks. */
    FIRST_PERSON,
    /** Pronouns of whoever is spoken to. */
    SECOND_PERSON,
    /** Words of whoever speaks, of whatever kind: "I", "my", "us". */
    OWN_WORDS,
    /** Words to whoever is spoken to, of whatever kind: "you", "your". */
    ADDRESSING_WORDS,
    /** What opens a letter: "dear". */
    SALUTATIONS,
    /** What opens the formula at a letter's end: "yours". */
    CLOSINGS,
    /** Pronouns by which whoever tells a story means himself, as a subject or not. */
    NARRATOR,
    /** What a man is called whose name one does not say: "sir". */
    COURTESIES_TO_A_MAN,
    /** What a woman is called so. */
    COURTESIES_TO_A_WOMAN,
    /** Prepositions behind an impersonal verb of calling, before where the voice comes from: "rief es aus dem Saal". */
    VOICES_FROM,
    /** Nouns by which a text goes back to somebody of whom it has told a narrower one: "Wissenschaftler / Physiker". */
    WIDER_NOUNS,
    /** Nouns for what somebody is known for, by which a text goes back to somebody whom it has named: "Schauspielerin". */
    CALLINGS,
    /** Nouns for people in stories that are neither roles nor show a man or a woman: "stranger". */
    WORDS_FOR_PEOPLE,
    /** What means whoever is there besides the last one named: "the other". */
    WORDS_FOR_THE_OTHER,
    /** Small pronouns that lean on the verb: "se", "lui". */
    CLITICS,
    /** What goes on with how it was said in an inserted clause: "dit-il <b>en</b> riant". */
    MANNER_OPENERS,
    /** What shows how something was said, after its article: "la voix basse". */
    MANNER_NOUNS,
    /** Endings of the past in which stories are told. */
    NARRATIVE_ENDINGS,
    /** Words of the past in which stories are told that are too short for its endings. */
    NARRATIVE_WORDS,
    /** Endings of the past that describes: "il parl<b>ait</b>". */
    IMPERFECT_ENDINGS,
    /** Words that end so and are none; with a hyphen before it a longer ending of such words. */
    NOT_NARRATIVE,
    /** Pronouns that are no subject of saying: "him", "something". */
    OTHER_PRONOUNS,
    /** What stands before a name and is no part of it: "Mr.", "president". */
    TITLES,
    /** Those of them that are names as well, and titles only before two names or more: "Sheikh". */
    TITLES_OF_FULL_NAMES,
    /** Titles of nobility, which stand inside a name: "Moritz Freiherr zu Falk". */
    NOBLE_TITLES,
    /** Nouns for what holds somebody's voice: "a clip of Lee saying". */
    RECORDINGS,
    /** Those of somebody's family who mostly have the same surname: "son", "wife". */
    KIN,
    /** Possessives before those, where they show no man or woman: "su hijo". */
    OWNERS_OF_KIN,
    /** What tells one who bears a surname from another: "the elder Lee", "Lee junior". */
    TELLING_APART,
    /** Words that show a man: "mr.", "his father". */
    MALE_WORDS,
    /** Words that show a woman. */
    FEMALE_WORDS,
    /** What stands before a title: "former". */
    MODIFIERS_OF_TITLES,
    /** Of what stands before a title, what parts somebody from that office: "former", "deputy". */
    MODIFIERS_THAT_PART,
    /** How nouns for what people do end: "trader", "economist". */
    OCCUPATION_ENDINGS,
    /** Nouns for people by what they do or are, which no other section lists: "boulanger", "collègue". */
    OCCUPATIONS,
    /** Nouns for people and bodies that can speak without a name: "spokesman", "police". */
    ROLES,
    /** Nouns for texts that can speak: "report". */
    DOCUMENTS,
    /** Words in the names of organisations: "council". */
    ORGANISATION_WORDS,
    /** Days and months, which are no names. */
    SPANS_OF_TIME,
    PLACE_AND_TIME_WORDS,
    /** Nouns for where or when something was said: "speech". */
    OCCASION_WORDS,
    /** What leads up to an occasion: "in". */
    OCCASION_PREPOSITIONS,
    /** Participles that open a circumstance, no clause: "according". */
    OPENING_PARTICIPLES,
    /** What stands right before a title or a word as a word: "the film", "so-called". */
    TITLE_SIGNALS,
    /** What leads to a name in marks, two words joined by an underscore: "known_as", "name". */
    NAMING_WORDS,
    /** What has a name in marks after a comma: "in her memoir, ...". */
    WORKS,
    /** Verbs of calling that say something only with "of" or "about": "spoke of a new dawn". */
    VERBS_OF_TALKING,
    /** Things besides works that are given names of their own: "ship". */
    NAMED_THINGS,
    /** What stands before the subject of a statement, joined by lines: "at_least". */
    BEFORE_SUBJECTS,
    /** What a crowd is heard to do, before "of" and its words: "shouts of". */
    CRIES,
    /** What stands before whoever wrote the story: "by". */
    BYLINES,
    /** What a line says above the words of several people, alone or two words joined by an underscore: "reactions", "people_said". */
    REACTIONS,
    /** What shows, right behind the name that opens a line, that its words are another's or of a part played: "by", "as". */
    LINES_OF_OTHERS,
    /** Verbs behind which stands what their subject is: "is", "became". */
    COPULAS,
    /** Auxiliaries and adverbs by which somebody is only said to have said it, or may say it: "soll (gesagt haben)", "angeblich". */
    HEARSAY,
    /** What stands between a participle and whom somebody is taken for: "présentée <b>comme</b> Lee". */
    TAKEN_FOR,
    /** Words behind a quote by which there is talk of it, joined by underscores: "(war von „...“) die_rede". */
    TALKED_OF,
    /** Words for some of several, which stand alone or before whom they are of: "beide", "einer (der Nachbarn)", "otro". */
    SOME_OF_SEVERAL,
    /** Relative words for whoever owns what follows: "dessen". */
    GENITIVE_RELATIVES,
    /** Verbs that say what somebody holds or sells something for: "hält (es für)". */
    VERBS_OF_TAKING_FOR,
    /** What leads on from a verb to what it calls something: "(sprach) von", "(bezeichnete es) als". */
    LEADS_TO_WHAT_IS_CALLED,
    /** Articles of whoever hears something: "dem". */
    DATIVE_ARTICLES,
    /** Pronouns for a man behind a preposition or in the dative: "lui", "ihm". */
    MALE_OBLIQUE_PRONOUNS,
    /** Those for a woman: "haar", "ihr". */
    FEMALE_OBLIQUE_PRONOUNS,
    /** How somebody's view is named whom only a possessive means, joined by underscores: "seiner_meinung_nach". */
    VIEWS,
    /** Nouns for anybody, by which a text goes back to somebody named: "die Frau", "la dame", "der 42-Jährige". */
    NOUNS_FOR_ANYBODY,
    /** Endings by which a noun carries its article: "mor<b>en</b>". */
    DEFINITE_ENDINGS,
    /** Pronouns that mean nobody in particular: "on". */
    PRONOUNS_FOR_NOBODY,
    /** Verbs whose object their subject says: "issued (a statement that)". */
    VERBS_OF_ISSUING,
    /** What, right behind a verb, weighs it against others: "said <b>so</b> often". */
    COMPARISONS,
    /** What opens a sentence, one word or two joined by an underscore, and says that its verb was not done: "at_no (point has Lee said)", "nowhere". */
    NEGATED_OPENINGS,
    /** Auxiliaries under which nothing has been done yet: "could (say)". */
    UNREAL_AUXILIARIES,
    /** Words before "to" and a verb whose deed is still to come: "hopes (to say)". */
    LEADS_TO_THE_UNSAID,
    /** Words by which what is told is only heard: "allegedly", "believed (to be)". */
    HEARSAY_WORDS,
    /** Words before "to be" by which somebody calls himself another: "claiming". */
    CLAIMING_WORDS,
    /** Words that show a deed as done after another: "would <b>later</b> say". */
    LATER_WORDS,
    /** Verbs of what somebody feels, said or not: "hopes (that)". */
    VERBS_OF_FEELING,
    /** Verbs whose object is told of, and mostly no statement: "described (a city in decline)". */
    VERBS_OF_DESCRIBING,
    /** Words for people of whom it is not said who they are: "everyone", "both". */
    INDEFINITE_PERSONS,
    /** How nouns end that hardly anybody is named by: "democracy", "voting". */
    ENDINGS_OF_THINGS,
    /** Nouns that end like those for people and are of things: "danger". */
    THINGS_LIKE_PEOPLE,
    /** Nouns by which a firm is named again: "company". */
    NOUNS_FOR_COMPANIES,
    /** How the names of firms end: "motors". */
    NAMES_OF_COMPANIES,
    /** Nouns by which a paper is named again: "newspaper". */
    NOUNS_FOR_PAPERS,
    /** How the names of papers end: "courier". */
    NAMES_OF_PAPERS,
    /** Texts that somebody writes to others in his own name: "letter". */
    MESSAGES,
    /** Verbs by which somebody gives a text of his own out: "posted (a note)". */
    VERBS_OF_SENDING,
    /** Peoples, by the noun for one of them and by their country: "norwegian norway_norwegian". */
    PEOPLES,
    /** Abbreviations with their point. */
    ABBREVIATIONS,
    /** Words that have a capital only because they open a sentence. */
    SENTENCE_OPENERS,
    /** First names of men. */
    MALE_FIRST_NAMES,
    /** First names of women. */
    FEMALE_FIRST_NAMES;

    /** The class that a section's heading names ("verbs of saying"); none where no class has that name. */
    static Optional<WordClass> ofHeading(String heading) {
        String name = heading.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
