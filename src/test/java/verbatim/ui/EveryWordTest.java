package verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import verbatim.article.ArticleId;
import verbatim.document.ReadingProgress;
import verbatim.message.Sentences;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Finding;
import verbatim.review.talk.Talking;
import verbatim.review.work.Assigning;
import verbatim.review.second.LookDraft;
import verbatim.review.second.LookHandingIn;
import verbatim.review.second.SampleDrawing;
import verbatim.review.second.SampleWanted;
import verbatim.review.second.SecondLooks;
import verbatim.review.work.Share;
import verbatim.source.SourceId;
import verbatim.source.capture.Capturing;
import verbatim.speaker.SpeakerId;
import verbatim.text.TextParser;
import verbatim.ui.component.KeyCommands;

/**
 * Every word on a screen is either the desk's own, or it comes from a bundle. The bundles are read in a language made for the
 * test, in which each sentence stands between marks; whatever word stands on a screen outside of them, nobody can translate.
 * The desk's own words are Spanish, so that no English word hides among them.
 */
class EveryWordTest extends ScreenTest {

    /** No language: its bundles are the English ones in marks. */
    private static final Locale MARKED = Locale.of("qaa");

    private static final Pattern SUM = Pattern.compile("[0-9a-f]{12,}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}[\\p{L} .,’-]*");

    private static final String HEADLINE = "Nadie se va del puente";
    private static final String TEXT = "«No nos iremos», dijo Ana Ruiz ayer por la tarde. Luis Prado afirmó que «el puente resiste».";
    private static final String SOURCE = "Acta del pleno";

    /** What the desk of this test says itself; names of programs, of keys on a keyboard, and of sums. */
    private static final List<String> OWN = List.of(
            "Administrator " + HEADLINE, HEADLINE, TEXT, SOURCE, "Mara Lindt", "Jonas Weber", "Ruth Okafor", "Administrator", "admin", "ML", "JW", "RO", "AD", "mara", "jonas", "ruth", "Verbatim", "SHA",
            "Transcript of the speech",
            "https://records.example/1", "https://", "UTC");

    /** What of an element is read by somebody, besides its text. */
    private static final List<String> READ = List.of("aria-label", "title", "placeholder", "alt", "label", "helperText", "header", "accessibleName");

    private final Map<String, String> unsaid = new TreeMap<>();
    private String screen = "";
    private int depth;
    private int sentences;

    @Autowired
    EveryWordTest(ApplicationContext context) {
        super(context);
    }

    /** Beside the classes of the tests, where bundles are looked for. */
    @BeforeAll
    static void writeTheMarkedBundles() throws IOException {
        var bundles = Path.of("src", "main", "resources", "verbatim");
        var here = Path.of(EveryWordTest.class.getProtectionDomain().getCodeSource().getLocation().getPath(), "verbatim");
        try (var rooms = Files.list(bundles)) {
            for (var room : rooms.toList()) {
                var english = room.resolve("messages.properties");
                if (Files.exists(english)) {
                    Files.createDirectories(here.resolve(room.getFileName()));
                    Files.write(here.resolve(room.getFileName()).resolve("messages_" + MARKED + ".properties"), marked(english));
                }
            }
        }
    }

    private static List<String> marked(Path english) throws IOException {
        return Files.readAllLines(english).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .map(pair -> pair[0] + "=⟦" + pair[1] + "⟧")
                .toList();
    }

    @Test
    void noScreenShowsAWordThatIsInNoBundle() {
        var article = desk.article(TEXT, Newsroom.details(HEADLINE));
        var source = desk.as("mara", () -> desk.source(SOURCE));
        desk.as("mara", () -> desk.service(EvidenceGathering.class).note(desk.passage(article, "Q1"), HEADLINE));
        desk.as("mara", () -> desk.service(Talking.class).begin(desk.passage(article, "Q1"), "@admin " + HEADLINE));
        desk.as("mara", () -> {
            var capturing = desk.service(Capturing.class);
            capturing.keep(source, capturing.paste(TEXT, ReadingProgress.UNWATCHED));
            return source;
        });
        desk.submit("mara", article, "Q2");
        var admin = desk.person("admin").id();
        desk.as("mara", () -> desk.service(Assigning.class).assign(List.of(desk.passage(article, "Q1")), List.of(new Share(admin, 1)), null, 1));
        signIn("admin");
        // Outside the frame, so that the next screen brings a new one.
        go("password");
        UI.getCurrent().setLocale(MARKED);

        var speaker = Objects.requireNonNull(desk.card(article, "Q1").ascribed().speaker());
        addresses(article, source, speaker).forEach((route, address) -> look(address));
        look("no-such-page");
        look("article/" + article.value() + "/Q2");
        workbench(article);
        secondLook(article);
        SecurityContextHolder.clearContext();
        look("sign-in?error");

        assertThat(unsaid).as("words that are in no bundle, and where they stand").isEmpty();
        assertThat(sentences).as("sentences that were read").isGreaterThan(1_000);
        assertThat(routes().filter(route -> !addresses(article, source, speaker).containsKey(route)).filter(route -> !route.equals("sign-in")))
                .as("screens that nobody looked at")
                .isEmpty();
    }

    @Test
    void aWordThatIsInNoBundleIsTold() {
        hear("⟦Saved: ", "");
        hear("⟦finding⟧ Nobody", "");
        hear("⟧ by hand, Mara Lindt", "title");

        assertThat(unsaid).containsOnlyKeys("title by hand, Mara Lindt");
    }

    /** Where each screen is to be had. */
    static Map<String, String> addresses(ArticleId article, SourceId source, SpeakerId speaker) {
        var addresses = new TreeMap<String, String>();
        var home = "article/" + article.value();
        var sheet = "source/" + source.value();
        addresses.put("", "");
        addresses.put("article/:article/:passage?", home + "/Q1");
        addresses.put("article/:article/callback", home + "/callback");
        addresses.put("article/:article/must-fix", home + "/must-fix");
        // A text that was pasted has no page: it is said in a sentence.
        addresses.put("archived-page/:text", "archived-page/" + source.value());
        addresses.put("articles", "articles");
        addresses.put("bring", "bring?url=https://records.example/1&words=" + "puente");
        addresses.put("import", "import");
        addresses.put("keys", "keys");
        addresses.put("language", "language");
        addresses.put("notices", "notices");
        addresses.put("overview", "overview");
        addresses.put("password", "password");
        addresses.put("people", "people");
        addresses.put("queue", "queue");
        addresses.put("second-looks", "second-looks");
        addresses.put("second-looks/agreement", "second-looks/agreement");
        // Whoever looks around here was asked for no look: such a look leads to all of them, such an article opens.
        addresses.put("second-looks/:look", "second-looks/" + article.value());
        addresses.put("second-looks/article/:article", "second-looks/article/" + article.value());
        addresses.put("sessions", "sessions");
        addresses.put("settings/audit", "settings/audit");
        addresses.put("settings/erasing", "settings/erasing?article=" + article.value());
        addresses.put("settings/house-style/:language?", "settings/house-style/es");
        addresses.put("settings/notices", "settings/notices");
        addresses.put("settings/webhooks", "settings/webhooks");
        addresses.put("source/:source", sheet);
        addresses.put("source/:source/:snapshot", sheet + "/1");
        addresses.put("sources", "sources");
        addresses.put("sources/changed", "sources/changed");
        addresses.put("speakers", "speakers");
        addresses.put("speakers/pairs", "speakers/pairs");
        addresses.put("speaker/:speaker", "speaker/" + speaker.value());
        addresses.put("tokens", "tokens");
        addresses.put("work", "work");
        addresses.put("work/people", "work/people");
        return addresses;
    }

    private static Stream<String> routes() {
        return RouteConfiguration.forSessionScope().getAvailableRoutes().stream().map(RouteData::getTemplate);
    }

    private void look(String address) {
        screen = address.replaceAll("[0-9a-f-]{36}", "ID");
        go(address);
        lookAround();
        openings().forEach(this::open);
    }

    private void workbench(ArticleId article) {
        for (var key : List.of("d", "q", "e", "x", "w", "p", "m", "r", "s", "f", "o", "i", ",", "?")) {
            open(article, "Q1");
            screen = "Q1, key " + key;
            findInView(KeyCommands.class).single().press(key);
            roundTrip();
            lookAround();
            closeDialogs();
        }
    }

    /** Blind, the article closed; then both findings, which differ, and how far they agree. */
    private void secondLook(ArticleId article) {
        var admin = desk.person("admin").id();
        desk.as("ruth", () -> desk.service(SampleDrawing.class)
                .draw(List.of(desk.passage(article, "Q2")), new SampleWanted(1, SampleWanted.Drawn.NUMBER, 1L, List.of(admin))));
        var given = desk.service(SecondLooks.class).open().getFirst();
        look("second-looks");
        look("second-looks/" + given.id().value());
        look("second-looks/article/" + article.value());
        look("work");
        desk.service(LookHandingIn.class).handIn(given.id(), new LookDraft(Finding.UNVERIFIABLE, null, HEADLINE, true));
        look("second-looks/article/" + article.value());
        look("second-looks/" + given.id().value());
        look("second-looks/agreement");
        look("article/" + article.value() + "/Q2");
    }

    /** By convention, what ends in dots asks for more before it does anything. */
    private List<String> openings() {
        return find(Button.class).all().stream()
                .filter(button -> button.isVisible() && button.isEnabled())
                .map(button -> button.getText().strip())
                .filter(words -> words.endsWith("…⟧"))
                .distinct()
                .toList();
    }

    private void open(String words) {
        var before = screen;
        screen = before + ", " + words;
        find(Button.class).all().stream()
                .filter(button -> words.equals(button.getText().strip()) && test(button).isUsable())
                .findFirst()
                .ifPresent(button -> test(button).click());
        lookAround();
        closeDialogs();
        screen = before;
    }

    private void closeDialogs() {
        find(Dialog.class).all().forEach(Dialog::close);
        find(ConfirmDialog.class).all().forEach(ConfirmDialog::close);
        roundTrip();
    }

    private void lookAround() {
        lookAt(UI.getCurrent().getElement());
        assertThat(depth).as("an end of each sentence on " + screen).isZero();
    }

    private void lookAt(Element element) {
        if (element.isTextNode()) {
            hear(element.getText(), "");
            return;
        }
        if (!element.isVisible() || List.of("kbd", "code", "style", "script").contains(element.getTag())) {
            return;
        }
        READ.forEach(what -> {
            hear(element.getAttribute(what), what);
            hear(element.getProperty(what), what);
        });
        element.getChildren().forEach(this::lookAt);
        element.getNode()
                .getFeatureIfInitialized(VirtualChildrenList.class)
                .ifPresent(list -> list.forEachChild(node -> lookAt(Element.get(node))));
    }

    /** A sentence may hold a link or a time, and so be in several parts of the screen: it is over where its marks are. */
    private void hear(@Nullable String words, String what) {
        if (words == null) {
            return;
        }
        var outside = new StringBuilder();
        for (char sign : words.toCharArray()) {
            if (sign == '⟦') {
                depth++;
                sentences++;
            } else if (sign == '⟧') {
                depth--;
            } else {
                outside.append(depth == 0 ? sign : ' ');
            }
        }
        var left = WORD.matcher(SUM.matcher(outside).replaceAll(""))
                .results()
                .map(found -> found.group().replaceAll("[ .,-]+$", ""))
                .filter(word -> !isOwn(word))
                .collect(Collectors.joining(" | "));
        if (!left.isEmpty()) {
            unsaid.putIfAbsent(what + " " + left, screen);
        }
    }

    private static boolean isOwn(String word) {
        return OWN.stream().anyMatch(own -> own.contains(word))
                || TextParser.languages().stream().anyMatch(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(MARKED).equals(word))
                || Sentences.LANGUAGES.stream().anyMatch(language -> language.getDisplayLanguage(language).equalsIgnoreCase(word));
    }
}
