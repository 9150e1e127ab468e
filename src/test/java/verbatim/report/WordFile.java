package verbatim.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A Word document as its XML has it, read for the article that is in it: what stands there when every change is rejected or
 * accepted, and the words between the ends of each comment. Libraries show neither deletions nor where comments begin.
 */
final class WordFile {

    private final Map<String, byte[]> parts = new HashMap<>();

    WordFile(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    String words(String part) {
        return new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
    }

    Document xml(String part) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(part), part)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(part + " is no XML", e);
        }
    }

    /** The article with every change rejected. */
    String rejected() {
        return read(false).text.toString();
    }

    /** The article with every change accepted. */
    String accepted() {
        return read(true).text.toString();
    }

    /** The words of each comment, by its number, with every change rejected. */
    Map<String, String> commented() {
        return read(false).commented();
    }

    Map<String, String> commentedWhenAccepted() {
        return read(true).commented();
    }

    /** Those of the article. */
    List<Element> paragraphs() {
        return elements(xml("word/document.xml").getDocumentElement(), "w:p").stream()
                .filter(paragraph -> elements(paragraph, "w:pStyle").stream().anyMatch(style -> style.getAttribute("w:val").equals(DocxArticle.STYLE)))
                .toList();
    }

    private Reading read(boolean accepting) {
        var reading = new Reading(accepting);
        paragraphs().forEach(reading::paragraph);
        reading.text.setLength(reading.text.length() - 1);
        return reading;
    }

    /** The elements of a name, in their order. */
    static List<Element> elements(Element within, String name) {
        var found = new ArrayList<Element>();
        var all = within.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    private static final class Reading {

        private final boolean accepting;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Integer> starts = new LinkedHashMap<>();
        private final Map<String, Integer> ends = new HashMap<>();
        private final Set<String> referred = new HashSet<>();

        Reading(boolean accepting) {
            this.accepting = accepting;
        }

        void paragraph(Element paragraph) {
            read(paragraph);
            var mark = elements((Element) paragraph.getElementsByTagName("w:pPr").item(0), accepting ? "w:del" : "w:ins");
            if (mark.isEmpty()) {
                text.append('\n');
            }
        }

        private void read(Node node) {
            for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element && !isLeftOut(element)) {
                    switch (element.getTagName()) {
                        case "w:t", "w:delText" -> text.append(element.getTextContent());
                        case "w:tab" -> text.append('\t');
                        case "w:commentRangeStart" -> once(starts.put(element.getAttribute("w:id"), text.length()));
                        case "w:commentRangeEnd" -> once(ends.put(element.getAttribute("w:id"), text.length()));
                        case "w:commentReference" -> {
                            if (!referred.add(element.getAttribute("w:id"))) {
                                throw new AssertionError("a comment is referred to twice");
                            }
                        }
                        default -> read(element);
                    }
                }
            }
        }

        private static void once(@Nullable Integer before) {
            if (before != null) {
                throw new AssertionError("a comment begins or ends twice");
            }
        }

        /** Properties, the numbers of the passages, and what is not there when all is accepted or rejected. */
        private boolean isLeftOut(Element element) {
            return element.getTagName().equals("w:pPr")
                    || element.getTagName().equals("w:rPr")
                    || element.getTagName().equals("w:hyperlink")
                    || element.getTagName().equals(accepting ? "w:del" : "w:ins");
        }

        private Map<String, String> commented() {
            if (!starts.keySet().equals(ends.keySet()) || !starts.keySet().equals(referred)) {
                throw new AssertionError("a comment does not end: " + starts + ends + referred);
            }
            var found = new LinkedHashMap<String, String>();
            starts.forEach((id, start) -> found.put(id, text.substring(start, Objects.requireNonNull(ends.get(id)))));
            return found;
        }
    }
}
