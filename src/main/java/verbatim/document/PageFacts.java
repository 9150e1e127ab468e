package verbatim.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import verbatim.document.StatedFact.Provenance;

/**
 * What a page says of its article, in the order in which it is believed: the description for search engines, OpenGraph, the
 * older meta names and Dublin Core, times, bylines, and the page's own language, heading and title.
 */
final class PageFacts {

    /** Beyond this a line with a byline's class is more than one. */
    private static final int LONGEST_BYLINE = 120;

    private static final String BYLINES = "[itemprop=author], [rel=author], .byline-name, .author-name,"
            + " .byline, .article-byline, .entry-author, .post-author, .story-byline, .article__byline, .article-author,"
            + " [class*=byline], .author, .autor, .auteur, .signature, .firma, [class*=author-name]";
    private static final Pattern REST_OF_BYLINE =
            Pattern.compile("\\s*(?:[|•·–—]|\\d{1,2}[. ]|\\bon \\d|\\bposted\\b|\\bpublished\\b|\\bupdated\\b|\\bis (?:a|an|the)\\b).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MODIFIED = Pattern.compile("updat|modif|aktualis|actualiz|mis-?a-?jour", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE_BEHIND_TITLE = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]{2,40}$");

    private final Document page;
    private final StoryFacts facts = new StoryFacts();

    private PageFacts(Document page) {
        this.page = page;
    }

    /** @param address from which it was fetched; null where it came as a file */
    static StoryFacts of(Document page, LinkedData linked, @Nullable String address) {
        var read = new PageFacts(page);
        linked.offer(read.facts);
        read.openGraph();
        read.meta();
        read.times();
        read.bylines();
        read.page(address);
        return read.facts;
    }

    private void openGraph() {
        offer(StoryFact.PUBLICATION, Provenance.OG, "og:site_name");
        facts.offer(StoryFact.HEADLINE, withoutSite(content("og:title")), Provenance.OG);
        offer(StoryFact.BYLINE, Provenance.OG, "article:author", "og:article:author", "article:author_name");
        offer(StoryFact.PUBLISHED, Provenance.OG, "article:published_time", "og:article:published_time", "og:published_time");
        offer(StoryFact.MODIFIED, Provenance.OG, "article:modified_time", "og:article:modified_time", "og:updated_time");
        offer(StoryFact.LANGUAGE, Provenance.OG, "og:locale");
        offer(StoryFact.URL, Provenance.OG, "og:url");
    }

    private void meta() {
        offer(StoryFact.PUBLICATION, Provenance.META, "application-name", "publisher", "copyright-holder");
        facts.offer(StoryFact.HEADLINE, withoutSite(content("twitter:title", "parsely-title", "sailthru.title", "headline")), Provenance.META);
        offer(StoryFact.BYLINE, Provenance.META, "author", "parsely-author", "sailthru.author", "byl", "citation_author");
        offer(StoryFact.PUBLISHED, Provenance.META, "parsely-pub-date", "sailthru.date", "date", "pubdate", "publish-date",
                "publishdate", "article.published", "datepublished", "citation_publication_date", "date.published");
        offer(StoryFact.MODIFIED, Provenance.META, "last-modified", "lastmod", "article.updated", "datemodified", "date.updated", "revised");
        offer(StoryFact.LANGUAGE, Provenance.META, "content-language", "language");
        for (var part : new String[] {"dc.", "dcterms.", "dc:"}) {
            offer(StoryFact.HEADLINE, Provenance.DC, part + "title");
            offer(StoryFact.BYLINE, Provenance.DC, part + "creator");
            offer(StoryFact.PUBLICATION, Provenance.DC, part + "publisher");
            offer(StoryFact.PUBLISHED, Provenance.DC, part + "date.issued", part + "issued", part + "created", part + "date");
            offer(StoryFact.MODIFIED, Provenance.DC, part + "date.modified", part + "modified");
            offer(StoryFact.LANGUAGE, Provenance.DC, part + "language");
        }
    }

    private void times() {
        for (var each : page.select("[itemprop=datePublished]")) {
            facts.offer(StoryFact.PUBLISHED, stamp(each), Provenance.TIME);
        }
        for (var each : page.select("[itemprop=dateModified]")) {
            facts.offer(StoryFact.MODIFIED, stamp(each), Provenance.TIME);
        }
        for (var time : page.select("time")) {
            var named = time.className() + " " + (time.parent() == null ? "" : time.parent().className() + time.parent().ownText());
            facts.offer(MODIFIED.matcher(named).find() ? StoryFact.MODIFIED : StoryFact.PUBLISHED, stamp(time), Provenance.TIME);
        }
        for (var date : page.select(".date, .datum, .fecha, .published, .posted-on, .article-date, .timestamp, .pubdate")) {
            facts.offer(StoryFact.PUBLISHED, date.text(), Provenance.TIME);
        }
    }

    private static String stamp(Element time) {
        return Arrays.stream(new String[] {time.attr("datetime"), time.attr("content"), time.text()})
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private void bylines() {
        var links = page.select("[rel=author]").stream().filter(link -> link.closest("article, main") != null).toList();
        if (!links.isEmpty() && links.getFirst().parent() instanceof Element line) {
            // The others may be those of other articles, which the page shows below.
            var around = line.parent() == null ? line : line.parent();
            var names = links.stream().filter(link -> link.parents().contains(around)).map(Element::text).distinct().toList();
            facts.offer(StoryFact.BYLINE, String.join(", ", names), Provenance.BYLINE);
        }
        for (var line : page.select(BYLINES)) {
            var name = line.selectFirst("[itemprop=name]");
            var words = (name == null ? line : name).text();
            if (words.length() <= LONGEST_BYLINE) {
                facts.offer(StoryFact.BYLINE, REST_OF_BYLINE.matcher(words).replaceFirst(""), Provenance.BYLINE);
            }
        }
    }

    private void page(@Nullable String address) {
        facts.offer(StoryFact.LANGUAGE, language(), Provenance.HTML_LANG);
        var headings = page.select("h1");
        for (var heading : headings) {
            if (headings.size() == 1 || heading.closest("article, main, [role=main]") != null) {
                facts.offer(StoryFact.HEADLINE, heading.text(), Provenance.HEADING);
            }
        }
        facts.offer(StoryFact.HEADLINE, withoutSite(page.title()), Provenance.TITLE);
        var canonical = page.selectFirst("link[rel=canonical]");
        if (canonical != null && canonical.attr("href").matches("(?i)https?://.+")) {
            facts.offer(StoryFact.URL, canonical.attr("href"), Provenance.LINK);
        }
        facts.offer(StoryFact.URL, address, Provenance.ADDRESS);
    }

    private @Nullable String language() {
        var html = page.selectFirst("html");
        if (html == null) {
            return null;
        }
        return html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
    }

    private @Nullable String withoutSite(@Nullable String title) {
        if (title == null) {
            return null;
        }
        var site = facts.words(StoryFact.PUBLICATION);
        var heading = page.select("h1").eachText();
        if (heading.contains(title.strip())) {
            return title;
        }
        if (site != null) {
            var bare = title.replaceFirst("(?i)\\s*[|–—:·»-]\\s*" + Pattern.quote(site) + "\\s*$", "");
            if (!bare.isBlank()) {
                title = bare;
            }
        }
        var bare = SITE_BEHIND_TITLE.matcher(title).replaceFirst("");
        return heading.contains(bare.strip()) ? bare : title;
    }

    private void offer(StoryFact fact, Provenance from, String... names) {
        facts.offer(fact, content(names), from);
    }

    /** What the meta elements of the first of these names say; authors may have one each. */
    private @Nullable String content(String... names) {
        return Arrays.stream(names)
                .map(name -> page.select("meta").stream()
                        .filter(meta -> Arrays.asList(meta.attr("property").toLowerCase(Locale.ROOT),
                                        meta.attr("name").toLowerCase(Locale.ROOT),
                                        meta.attr("http-equiv").toLowerCase(Locale.ROOT))
                                .contains(name))
                        .map(meta -> meta.attr("content").strip())
                        .filter(content -> !content.isEmpty())
                        .distinct()
                        .limit(name.contains("author") || name.contains("creator") ? 10 : 1)
                        .collect(Collectors.joining(", ")))
                .filter(Objects::nonNull)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
