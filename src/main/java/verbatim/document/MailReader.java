package verbatim.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import verbatim.document.StatedFact.Provenance;

/**
 * Reads the articles that come by e-mail (.eml; RFC 5322 and MIME): of a text that is there twice, plain and as a page, the
 * plain one where it is whole; what is forwarded without the words around it. Attachments are named and not read.
 */
final class MailReader {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 500;
    private static final int MOST_HEADERS = 2_000;
    private static final int LONGEST_HEADER = 100_000;

    /** Lines that a mail program broke are about so long. */
    private static final int BROKEN_FROM = 50;

    private static final int BROKEN_TO = 82;
    private static final int LONGEST_LINE = 300;

    private static final Pattern HEADER = Pattern.compile(
            "(?is)\\A\\s*(?:from [^\\n]*\\n)?(?:(?:received|return-path|mime-version|message-id|subject|date|from|to|delivered-to|x-[\\w-]+|dkim-signature"
                    + "|arc-[\\w-]+|content-type|reply-to|list-[\\w-]+|sender|authentication-results):[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}.*");
    private static final Pattern FORWARD = Pattern.compile("(?i)^(?:\\s*(?:fwd?|fw|wg|tr|rv|re|aw|sv|vs|i|enc|antw)\\s*(?:\\[\\d+])?:\\s*)+");
    private static final Pattern FORWARDED = Pattern.compile(
            "(?im)^[> ]*(?:-{2,}\\s*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d['’]origine"
                    + "|mensaje reenviado|mensaje original)[^\\n]*|(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré))\\s*:?\\s*)$");
    private static final Pattern PROPERTY = Pattern.compile("^[> ]*\\*?([\\p{L} -]{1,20})\\s?:\\*?\\s*(.*)$");
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");

    private final List<String> attachments = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final ReadingProgress progress;
    private @Nullable Message carried;
    private int parts;

    private MailReader(ReadingProgress progress) {
        this.progress = progress;
    }

    /** Whether a file begins with the headers of an e-mail. */
    static boolean isMail(String head) {
        return HEADER.matcher(head).matches();
    }

    /**
     * @throws UnreadableDocument if it has no words
     * @throws IOException if it cannot be taken apart
     */
    static BroughtStory read(byte[] bytes, ReadingProgress progress) throws IOException {
        var message = parsed(bytes);
        try {
            return new MailReader(progress).story(message);
        } finally {
            message.dispose();
        }
    }

    /**
     * An e-mail as a source: all its words, with those of one that it carries behind them.
     *
     * @throws UnreadableDocument if it has no words
     * @throws IOException if it cannot be taken apart
     */
    static ReadDocument document(byte[] bytes, ReadingProgress progress) throws IOException {
        var message = parsed(bytes);
        try {
            return new MailReader(progress).document(message);
        } finally {
            message.dispose();
        }
    }

    private static Message parsed(byte[] bytes) throws IOException {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxContentLen(DocumentReading.LARGEST_FILE)
                .build());
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    private ReadDocument document(Message message) throws IOException {
        take(message, 0);
        var words = new StringBuilder(words().strip());
        int depth = 0;
        for (; carried != null && depth < DEEPEST; depth++) {
            var inner = carried;
            carried = null;
            plain.clear();
            pages.clear();
            take(inner, 0);
            words.append("\n\n").append(words().strip());
        }
        if (words.toString().isBlank()) {
            throw new UnreadableDocument(DocumentRefusal.MAIL_WITHOUT_WORDS);
        }
        var read = new TranscriptReader().read(new PlainText(words.toString().strip(), StandardCharsets.UTF_8.name()), DocumentFormat.MAIL, progress);
        var facts = new StoryFacts();
        facts.offer(StoryFact.PUBLISHED, header(message, "Date"), Provenance.HEADER);
        var day = facts.words(StoryFact.PUBLISHED);
        var imprint = new Imprint(header(message, "Subject"), name(header(message, "From")), day == null ? null : Imprint.day(day));
        var warnings = new ArrayList<>(read.warnings());
        int end = read.text().length();
        attachments.forEach(unread -> warnings.add(new ReadWarning(ReadWarning.Code.ATTACHMENT_UNREAD, end, end)));
        var locators = depth == 0 ? withSender(read, imprint.author()) : read.locators();
        return new ReadDocument(read.text(), DocumentFormat.MAIL, imprint.title(), imprint.author(), imprint.published(), locators, null, warnings);
    }

    /** Above what somebody else wrote, quoted with a sign for each line, an answer is the sender's. A statement to the press is many people's. */
    private static List<Locator> withSender(ReadDocument read, @Nullable String sender) {
        var first = read.locators().stream().filter(locator -> locator.kind() == LocatorKind.SPEAKER).findFirst();
        int quoted = read.text().indexOf("\n>");
        if (sender == null) {
            return read.locators();
        }
        boolean answers = first.isPresent() && first.get().offset() > 0 && quoted >= 0 && quoted <= first.get().offset() + LONGEST_LINE;
        if (!answers) {
            return read.locators();
        }
        var all = new ArrayList<>(read.locators());
        all.addFirst(new Locator(0, LocatorKind.SPEAKER, sender));
        return all;
    }

    private BroughtStory story(Message message) throws IOException {
        take(message, 0);
        var facts = new StoryFacts();
        var text = forwarded(words(), facts);
        if (carried != null && text.isBlank()) {
            // Forwarded as an attachment, with nothing said to it.
            var inner = new MailReader(progress).story(carried);
            return new BroughtStory(inner.text(), inner.facts(), null, 0, List.of(), inner.posts(), attachments, inner.warnings());
        }
        text = GrowingText.clean(text.strip());
        if (text.isEmpty()) {
            throw new UnreadableDocument(DocumentRefusal.MAIL_WITHOUT_WORDS);
        }
        GrowingText.refuseIfLongerThan(DocumentReading.LONGEST_TEXT, text.length());
        offer(message, facts);
        HeadLines.offer(text, facts);
        return new BroughtStory(text, facts.known(), null, 0, List.of(), List.of(), attachments);
    }

    private static void offer(Message message, StoryFacts facts) {
        var subject = header(message, "Subject");
        facts.offer(StoryFact.HEADLINE, subject == null ? null : FORWARD.matcher(subject).replaceFirst(""), Provenance.HEADER);
        facts.offer(StoryFact.BYLINE, name(header(message, "From")), Provenance.HEADER);
        facts.offer(StoryFact.PUBLISHED, header(message, "Date"), Provenance.HEADER);
        facts.offer(StoryFact.PUBLICATION, header(message, "Organization"), Provenance.HEADER);
        facts.offer(StoryFact.LANGUAGE, header(message, "Content-Language"), Provenance.HEADER);
        var archived = header(message, "Archived-At");
        facts.offer(StoryFact.URL, archived == null ? null : archived.replaceAll("[<>]", ""), Provenance.HEADER);
    }

    private static @Nullable String header(Entity entity, String name) {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
        return field == null || field.getBody() == null ? null : DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT).strip();
    }

    /** Of "Ada Weber &lt;ada@example.org&gt;" the name; of an address alone nothing. */
    private static @Nullable String name(@Nullable String sender) {
        var name = sender == null ? "" : sender.replaceAll("\\s*[<\\[(](?:mailto:)?\\S+@\\S+[>\\])]|\\S+@\\S+", "").replace("\"", "").strip();
        return name.isEmpty() ? null : name;
    }

    private void take(Entity entity, int depth) throws IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        var body = entity.getBody();
        var type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType()) || entity.getFilename() != null;
        if (body instanceof Message inner && carried == null) {
            carried = inner;
        } else if (body instanceof Multipart several) {
            for (var part : several.getBodyParts()) {
                take(part, depth + 1);
            }
        } else if (body instanceof SingleBody single && !attached && (type.equals("text/plain") || type.equals("text/html"))) {
            var words = decoded(single, entity.getCharset());
            if (!words.isBlank()) {
                (type.equals("text/plain") ? plain : pages).add(type.equals("text/plain") ? unbroken(words, entity) : FeedReader.words(Jsoup.parse(words)));
            }
        } else if (attached || body instanceof Message) {
            attachments.add(GrowingText.clean(Optional.ofNullable(entity.getFilename()).orElse(type)));
        }
    }

    private static String decoded(SingleBody body, @Nullable String charset) throws IOException {
        try (var in = body.getInputStream()) {
            var bytes = in.readAllBytes();
            Charset announced = charset == null ? null : Decoding.named(charset).orElse(null);
            return bytes.length == 0 ? "" : Decoding.decoded(bytes, announced).words().replace("\r\n", "\n").replace('\r', '\n');
        } catch (UnreadableDocument noText) {
            return "";
        }
    }

    private String words() {
        var asText = String.join("\n\n", plain);
        var asPage = String.join("\n\n", pages);
        return asText.length() * 2 >= asPage.length() ? asText : asPage;
    }

    /** Joins the lines that a mail program broke: those that it marked so (RFC 3676), or all where most are of one length. */
    private static String unbroken(String words, Entity entity) {
        var type = header(entity, "Content-Type");
        boolean flowed = type != null && type.toLowerCase(Locale.ROOT).contains("format=flowed");
        var paragraphs = Arrays.stream(words.split("\n[ \t]*\n", -1)).toList();
        var within = paragraphs.stream().flatMap(paragraph -> {
            var lines = paragraph.lines().toList();
            return lines.subList(0, Math.max(0, lines.size() - 1)).stream();
        }).toList();
        long broken = within.stream().filter(line -> line.length() >= BROKEN_FROM && line.length() <= BROKEN_TO).count();
        boolean all = within.size() >= 2 && broken * 10 >= within.size() * 7L;
        return paragraphs.stream().map(paragraph -> flowed ? flowing(paragraph) : all ? joined(paragraph) : paragraph)
                .collect(Collectors.joining("\n\n"));
    }

    private static String flowing(String paragraph) {
        return paragraph.replaceAll("(?<!^-- |\\n-- ) \\n(?=[^>])", " ");
    }

    private static String joined(String paragraph) {
        boolean listed = PROPERTY.matcher(paragraph.lines().findFirst().orElse("")).matches() && paragraph.lines().allMatch(line -> PROPERTY.matcher(line).matches());
        return listed || FORWARDED.matcher(paragraph).find() ? paragraph : paragraph.replaceAll("[ \t]*\n[ \t]*(?![-*•>])", " ");
    }

    /** What was forwarded, with what its own headers say; all of it where nothing was. */
    private static String forwarded(String words, StoryFacts facts) {
        var text = words;
        for (var marker = FORWARDED.matcher(text); marker.find(); marker = FORWARDED.matcher(text)) {
            var rest = text.substring(marker.end()).lines().toList();
            int at = 0;
            boolean seen = false;
            while (at < rest.size() && (rest.get(at).replace(">", "").isBlank() && !seen || offered(rest.get(at), facts))) {
                seen |= !rest.get(at).replace(">", "").isBlank();
                at++;
            }
            text = rest.subList(at, rest.size()).stream().map(line -> line.replaceFirst("^> ?", "")).collect(Collectors.joining("\n"));
        }
        var signature = SIGNATURE.matcher(text);
        return signature.find() && signature.start() > text.length() / 3 ? text.substring(0, signature.start()) : text;
    }

    private static boolean offered(String line, StoryFacts facts) {
        var property = PROPERTY.matcher(line);
        if (!property.matches()) {
            return false;
        }
        var value = property.group(2);
        switch (property.group(1).strip().toLowerCase(Locale.ROOT)) {
            case "subject", "betreff", "objet", "asunto", "sujet" -> facts.offer(StoryFact.HEADLINE, FORWARD.matcher(value).replaceFirst(""), Provenance.HEADER);
            case "from", "von", "de", "expéditeur" -> facts.offer(StoryFact.BYLINE, name(value), Provenance.HEADER);
            case "date", "datum", "sent", "gesendet", "envoyé", "fecha", "enviado" -> facts.offer(StoryFact.PUBLISHED, value, Provenance.HEADER);
            case "to", "an", "à", "para", "cc", "kopie", "reply-to", "antwort an", "destinataire" -> {
                // To whom it went says nothing of the article.
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
