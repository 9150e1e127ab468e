package verbatim.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What stands on a page beside its article: told by what its elements are, by how their classes and ids call it, in the
 * languages in which sites are built, and by how its short lines begin. Names are looked at word by word, so that "ad" is not
 * found in "header".
 */
final class PageFurniture {

    /** Never words of an article, whatever stands in them. */
    static final String NEVER = "title, script, style, noscript, template, svg, math, iframe, object, embed, video, audio, canvas, map,"
            + " button, input, select, textarea, dialog, [hidden], [aria-hidden=true], link, meta, base, rt, rp,"
            + " amp-sidebar, amp-ad, amp-consent, amp-social-share, amp-list, amp-embed, amp-analytics, amp-user-notification";

    private static final String ROLES = "[role=navigation], [role=search], [role=contentinfo], [role=banner], [role=dialog], [role=alertdialog],"
            + " [role=menu], [role=menubar], [role=toolbar], [role=tablist]";

    /** Words of a name that say that what is called so is no part of the article. */
    private static final Set<String> NAMES = Set.of(
            // what others say, and where to say it
            "comments", "comment", "disqus", "respond", "reactions", "reaction", "kommentare", "kommentar", "commentaires", "comentarios", "commenti",
            // what leads elsewhere
            "related", "relatedposts", "jp-relatedposts", "recommended", "recommendations", "recommendation", "recirc", "recirculation",
            "popular", "trending", "outbrain", "taboola", "teaser", "teasers", "readmore", "breadcrumb", "breadcrumbs", "nav",
            "navbar", "navi", "navigation", "menu", "submenu", "sidebar", "pagination", "pager", "tags", "taglist", "tagcloud", "toc", "topics",
            "siguiente", "relacionadas", "relacionados", "mehr", "verwandt", "meistgelesen",
            // what is sold
            "ad", "ads", "advert", "adverts", "advertisement", "advertising", "adsense", "adslot", "sponsor", "sponsored", "promo", "promos", "promotion",
            "newsletter", "subscribe", "subscription", "signup", "paywall", "regwall", "boletin", "anzeige", "werbung", "publicite", "publicidad",
            "donate", "donation", "donations", "membership", "fundraising", "upsell", "cta", "affiliate",
            // what is asked or told of the visit
            "cookie", "cookies", "consent", "gdpr", "popup", "modal", "overlay", "lightbox", "tooltip", "login", "survey", "poll", "toast",
            // what goes with the article
            "share", "sharing", "sharebar", "sharedaddy", "addthis", "social", "socials", "shariff", "byline", "bylines", "author", "authors", "bio", "autor", "writer",
            "auteur", "firma", "signature", "caption", "captions", "credit", "credits", "copyright", "figcaption", "bildunterschrift", "timestamp", "kicker",
            "pullquote", "pulled", "rating", "ratings", "toolbar", "metadata", "postmeta", "printonly", "disclaimer", "footer", "masthead", "colophon",
            "skip", "visuallyhidden", "screenreader", "noprint", "legende", "photographer", "fotograf");

    /** The same, of two words side by side. */
    private static final Pattern PAIRS = Pattern.compile("\\b(?:read (?:more|also|next|on)|more (?:from|on|stories|articles|news|info)|most (?:read|popular|viewed)|"
            + "up next|next up|you may|also like|see also|mas info|mas leido|mas noticias|pull quote|author (?:bio|box|info)|about (?:the )?author|print only|social media|"
            + "site header|site footer|page footer|post (?:meta|navigation|nav|tags|footer)|entry (?:meta|footer|utility)|article (?:meta|footer|tags|tools)|"
            + "sign up|log in|image (?:credit|caption|description)|video (?:title|caption)|photo (?:credit|caption)|wp caption text|media caption|"
            + "gallery (?:caption|item)|load more|skip (?:link|to)|popular links|live controls|widget area|call to action|field field (?:name )?(?:tags|image)|"
            + "name field (?:tags|caption|image)|a la une|lire aussi|lesen sie|en relation|sur le meme|inline promo|recent posts)\\b");

    private static final Pattern OTHERS =
            Pattern.compile("\\b(?:comments|commentlist|disqus|kommentare|commentaires|comentarios|cookie|cookies|consent|gdpr)\\b");
    private static final Pattern HOW =
            Pattern.compile("(?<!\\S)(?:no|not|has|with|without|is|js|overflow|show|hide)[-_][\\w-]+|(?<!\\S)[\\w-]*hidden[\\w-]*|(?<!\\S)\\w+:[\\w:/-]+");
    private static final Pattern WORD_ENDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

    /** How lines begin that lead elsewhere or ask for something, when they are short or links. */
    private static final Pattern LEADS_ELSEWHERE = Pattern.compile(
            "(?:read (?:more|also|next|on|the full)|also read|see also|related|more (?:on|from|stories|about)|recommended|don['’]t miss|must read|watch|listen|"
                    + "lesen sie (?:auch|hier|mehr)|mehr (?:zum|dazu|lesen)|auch interessant|siehe auch|weiterlesen|lire (?:aussi|également|plus)|à lire|voir aussi|"
                    + "sur le même sujet|lee (?:también|más)|leer más|más información|te puede interesar|ver también|leggi anche|leia (?:também|mais)|lees ook|"
                    + "topics|tags|tagged|filed under|schlagwörter|themen|mots[- ]clés|etiquetas|temas|up next)\\b\\s*:?.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Whole short lines that are never an article's. */
    private static final Pattern NO_SENTENCE = Pattern.compile(
            "(?:advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|sponsored(?: content)?|story continues below.*|article continues.*|"
                    + "(?:photo|photograph|image|picture|foto|bild|photo credit|image credit|crédit photo|video)\\s*(?:by|:|/|©).*|"
                    + "(?:\\(c\\)|©|copyright)\\b?.*|.*\\ball rights reserved\\b.*|alle rechte vorbehalten.*|tous droits réservés.*|todos los derechos reservados.*|"
                    + "(?:share|print|e-?mail|tweet|imprimer|drucken|teilen|compartir|partager|imprimir)(?:[ |/,·].*)?|follow us.*|follow (?:him|her|them|me) on .*|"
                    + "(?:sign up|subscribe) (?:for|to|now|here).*|click here.*|powered by .*|loading.*|skip to .*|back to top|\\d+ comments?|leave a (?:reply|comment).*|"
                    + "you have reached your limit.*|please enable javascript.*|.*\\bviews expressed\\b.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** What asks readers for their address, within an article, too. */
    private static final Pattern ASKS = Pattern.compile("\\b(?:newsletters?|signup|sign up|subscribe|subscription|boletin|infolettre|rundbrief|nieuwsbrief)\\b");
    private static final Pattern SIGNS = Pattern.compile("\\b(?:signup|sign up)\\b");
    /** Names of what is there to be read. */
    private static final Pattern HOLDS = Pattern.compile("\\b(?:articles?|content|contents|body|story|text|entry|post|item|main|issue|page)\\b");
    private static final Pattern QUOTED = Pattern.compile("(?s).*[“”„«»\"].*");
    private static final int LONGEST_THAT_ASKS = 600;
    private static final int LONGEST_REQUEST = 120;

    private PageFurniture() {}

    /** The boxes of a page that ask its readers for their address, and say nothing else. */
    static List<Element> asking(Element page) {
        return page.select("aside, div, section, form").stream()
                .filter(box -> box.normalName().equals("aside") || box.hasAttr("class") || box.hasAttr("id"))
                .filter(PageFurniture::isAsking)
                .filter(box -> box.text().length() <= LONGEST_THAT_ASKS && !QUOTED.matcher(box.text()).matches() && box.selectFirst("h1") == null)
                .toList();
    }

    /** "subscription-content" holds news for those who pay: a name alone asks only where it names nothing but the asking. */
    private static boolean isAsking(Element box) {
        String names = words(box.className() + " " + box.id());
        boolean aside = box.normalName().equals("aside");
        if (aside && box.text().length() <= LONGEST_REQUEST && isNoSentence(box.text().strip())) {
            // "Subscribe now for less", without a name of its own.
            return true;
        }
        boolean field = box.selectFirst("form input[type=email], form input[type=text], form input:not([type]), input[type=email]") != null;
        if (!ASKS.matcher(names).find()) {
            return aside && field;
        }
        boolean words = ASKS.matcher(words(box.text())).find();
        if (HOLDS.matcher(names).find()) {
            return field || words && box.text().length() <= LONGEST_REQUEST;
        }
        return field || words || aside || SIGNS.matcher(names).find() || box.selectFirst("form, input, button, a[href*=newsletter], a[href*=subscri], a[href*=signup]") != null;
    }

    /** Elements that are furniture by what they are. */
    static Elements byKind(Element page) {
        var found = page.select(NEVER);
        found.addAll(page.select(ROLES));
        found.addAll(page.select("nav, menu, figcaption, amp-carousel"));
        return found;
    }

    /** Whether its names say that it is no part of the article. */
    static boolean isNamed(Element element) {
        var names = element.className() + " " + element.id();
        if (names.isBlank()) {
            return false;
        }
        var words = words(names);
        for (var word : words.split(" ")) {
            if (NAMES.contains(word)) {
                return true;
            }
        }
        return PAIRS.matcher(words).find();
    }

    /** Whether its names say that it is what readers wrote, or what is asked of the visit: never an article, however long. */
    static boolean isOthers(Element element) {
        var names = element.className() + " " + element.id();
        return !names.isBlank() && OTHERS.matcher(words(names)).find();
    }

    /** Whether its names say that it is the caption of a picture, or whose picture it is. */
    static boolean isCaption(Element element) {
        return words(element.className()).matches("(?:.* )?(?:captions?|credits?|legende|bildunterschrift)(?: .*)?");
    }

    private static String words(String names) {
        // "no-sidebar" and "overflow-hidden" say how something is shown.
        var what = HOW.matcher(names).replaceAll(" ");
        return String.join(" ", WORD_ENDS.split(what)).toLowerCase(Locale.ROOT).strip();
    }

    /** Whether a short line leads elsewhere. */
    static boolean leadsElsewhere(String line) {
        return LEADS_ELSEWHERE.matcher(line).matches();
    }

    /** Whether a short line is none of an article's sentences. */
    static boolean isNoSentence(String line) {
        return NO_SENTENCE.matcher(line).matches();
    }
}
