package verbatim;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static verbatim.HouseRules.beAuthorised;
import static verbatim.HouseRules.beWhatAFrameworkAsksFor;
import static verbatim.HouseRules.haveMoreThanOneImplementation;
import static verbatim.HouseRules.keepEntitiesToThemselves;
import static verbatim.HouseRules.standInANullMarkedPackage;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.net.URL;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import verbatim.text.TextParser;
import verbatim.text.wording.WordingComparison;
import verbatim.text.wording.style.HouseStyle;

/** Rules of the house that walls between rooms cannot express. */
@AnalyzeClasses(packages = "verbatim", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule TEXT_AND_DOCUMENT_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage("verbatim.text..", "verbatim.document..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework..", "jakarta..", "org.hibernate..", "com.vaadin..", "java.sql..", "javax.sql..")
                    .and(not(resideInAPackage("org.springframework.modulith.."))))
            .because("the language core and the readers run without the application");

    @ArchTest
    static final ArchRule FETCH_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("verbatim.fetch..")
            .and()
            .doNotHaveSimpleName("FetchConfiguration")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..")
                    .and(not(resideInAPackage("org.springframework.modulith.."))));

    @ArchTest
    static final ArchRule ONLY_FETCH_CALLS_OUT = noClasses()
            .that()
            // Commands ask the application itself whether it is well.
            .resideOutsideOfPackages("verbatim.fetch..", "verbatim.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(.*URLConnection|Socket|DatagramSocket)")
            .orShould()
            .callMethod(URL.class, "openStream")
            .because("every address that the application calls is checked there");

    @ArchTest
    static final ArchRule EXTRACT_NEEDS_NO_SERVER = noClasses()
            .that()
            .haveNameMatching("verbatim\\.cli\\.(ExtractCommand|QuoteLines|CarryCommand|CarryLines|ClaimsCommand|ClaimLines|MatchCommand|MatchLines|SourceFolder|SourceComparing|CheckCommand|CheckedArticle|ComparedQuotes|SourceFiles|ReportOutput|InputLines|JsonLine|ReadCommand|DocumentLines|ImportCommand|StoryLines).*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..")
            .because("its first line comes within a second of the start");

    @ArchTest
    static final ArchRule VAADIN_STAYS_ON_THE_SCREENS = noClasses()
            .that()
            .resideOutsideOfPackage("verbatim.ui..")
            .and()
            // The chain of filters and the policy are made for Vaadin's pages, and belong to sign-in.
            .doNotHaveFullyQualifiedName("verbatim.account.SecurityConfiguration")
            .and()
            .doNotHaveFullyQualifiedName("verbatim.account.ContentSecurityPolicy")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule SCREENS_USE_EACH_OTHER_ONE_WAY =
            slices().matching("verbatim.ui.(*)..").should().beFreeOfCycles();

    /** Walls between rooms are Modulith's; this is about the packages that a room is divided into, its root among them. */
    @ArchTest
    static final ArchRule PACKAGES_USE_EACH_OTHER_ONE_WAY =
            slices().assignedFrom(eachPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule COMPARING_IS_BUILT_IN_LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("word").definedBy("verbatim.text.wording.word")
            .layer("style").definedBy("verbatim.text.wording.style")
            .layer("align").definedBy("verbatim.text.wording.align")
            .layer("risk").definedBy("verbatim.text.wording.risk")
            .layer("wording").definedBy("verbatim.text.wording")
            .whereLayer("style").mayOnlyBeAccessedByLayers("align", "risk", "wording")
            .whereLayer("align").mayOnlyBeAccessedByLayers("risk", "wording")
            .whereLayer("risk").mayOnlyBeAccessedByLayers("wording")
            .whereLayer("wording").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_SCREEN_USES_THE_SHELL = noClasses()
            .that()
            .resideInAPackage("verbatim.ui.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("verbatim.ui")
            .because("the shell knows the screens; what both need stands in verbatim.ui.component");

    @ArchTest
    static final ArchRule ENTITIES_ARE_THEIR_ROOMS_OWN =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule NO_ENTITY_IN_A_PUBLIC_SIGNATURE =
            methods().that().arePublic().should(keepEntitiesToThemselves());

    @ArchTest
    static final ArchRule WHAT_A_CLASS_NEEDS_COMES_THROUGH_ITS_CONSTRUCTOR = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            // Commands wait for processes before there is an application with a clock.
            .resideOutsideOfPackage("verbatim.cli..")
            .and()
            .doNotHaveFullyQualifiedName(VerbatimApplication.class.getName())
            .should()
            .callMethodWhere(describe("the time is read past the clock", ArchitectureTests::readsTheTimeItself))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common)")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl..");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_WRITE_TO_THE_TERMINAL = noClasses()
            .that()
            .resideOutsideOfPackage("verbatim.cli..")
            .and()
            // A process of its own, whose standard output holds its answer: what a library prints goes to the other stream.
            .doNotHaveFullyQualifiedName("verbatim.document.ReaderMain")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule SERVICES_AUTHORISE =
            classes().that().areAnnotatedWith(Service.class).and().arePublic().should(beAuthorised());

    @ArchTest
    static final ArchRule A_STYLE_IS_COMPILED_WHERE_IT_IS_KEPT = noClasses()
            .that()
            .resideOutsideOfPackages("verbatim.text..", "verbatim.cli..")
            .and()
            .doNotHaveFullyQualifiedName("verbatim.comparison.HouseStyles")
            .should()
            .callConstructor(WordingComparison.class, HouseStyle.class)
            .because("to compile a house style takes longer than to compare a quote with a source");

    @ArchTest
    static final ArchRule A_TEXT_IS_PARSED_WHERE_IT_COMES_IN = noClasses()
            .that()
            .resideOutsideOfPackages("verbatim.text..", "verbatim.cli..")
            .and()
            .doNotHaveFullyQualifiedName("verbatim.article.Importing")
            .and()
            .doNotHaveFullyQualifiedName("verbatim.article.ImportRun")
            .and()
            .doNotHaveFullyQualifiedName("verbatim.article.Edits")
            .and()
            // Shows what would come of an edit, and stores nothing.
            .doNotHaveFullyQualifiedName("verbatim.passage.PreviewingEdits")
            .and()
            .doNotHaveFullyQualifiedName("verbatim.passage.FindingFacts")
            .should()
            .callMethod(TextParser.class, "parse", String.class, String.class)
            .because("whoever is told of a stored revision is in the transaction that stores it, and there nothing is parsed");

    @ArchTest
    static final ArchRule NO_PUBLIC_SETTERS = methods()
            .that()
            .arePublic()
            .and()
            .haveNameMatching("set\\p{Lu}.*")
            .should(beWhatAFrameworkAsksFor())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule AN_INTERFACE_HAS_SEVERAL_IMPLEMENTATIONS = classes()
            .that()
            .areInterfaces()
            .and()
            .areNotAnnotations()
            .should(haveMoreThanOneImplementation());

    @ArchTest
    static final ArchRule NULL_IS_MARKED = classes().should(standInANullMarkedPackage());

    private static SliceAssignment eachPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                // The door of the text core is above all its packages; what they give each other stands beside it.
                return type.isEquivalentTo(TextParser.class)
                        ? SliceIdentifier.of(type.getName())
                        : SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "each package";
            }
        };
    }

    private static boolean readsTheTimeItself(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        boolean given = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (target.getOwner().getName()) {
            case "java.time.Clock" -> target.getName().startsWith("system");
            case "java.lang.System" -> target.getName().equals("currentTimeMillis");
            default -> target.getOwner().getPackageName().equals("java.time") && target.getName().equals("now") && !given;
        };
    }
}
