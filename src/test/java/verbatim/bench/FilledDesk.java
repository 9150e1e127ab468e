package verbatim.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Fills a desk's database with years of work: articles of 5 to 60 passages by thirty editors and their reviewers, the old
 * ones at an end, the newest untouched, in between all there is. The same numbers give the same desk, but for its dates, which
 * end now. Rows go by COPY past triggers, keys and indexes, so the role has to be a superuser's.
 */
class FilledDesk {

    static final int EDITORS = 30;
    private static final int REVIEWERS = 8;
    private static final int SPEAKERS = 2_000;
    private static final int VOCABULARY = 6_000;
    private static final int ARTICLES_A_COPY = 400;
    private static final Duration YEARS = Duration.ofDays(1_000);

    private static final String[] SYLLABLES = {
        "ba", "cen", "dor", "el", "fa", "gri", "hol", "in", "ja", "kem", "lu", "mar", "ne", "or", "pre", "qui", "ras", "sto",
        "tre", "ul", "ver", "win", "xa", "yor", "zen", "é", "ção", "ñe", "ü", "ij"
    };

    private static final String[] FOUND_BY = {"marks, verb after", "marks, verb before", "block", "dash, label"};

    /** The first is the most frequent. */
    private static final String[] WORDINGS = {"VERBATIM", "CLEANED", "ALTERED", "SPLICED", "NOT_FOUND"};

    private static final String[] DOUBTS = {"SPEAKER_UNSURE", "NUMBER", "NOT_COMPARED", "NEW_WORDS"};
    private static final String[] RISKS = {"NAME", "NUMBER", "TRUNCATION", "NEGATION", "FRAME"};

    /** What approved quotes come to, in parts of a thousand. */
    private static final Map<String, Integer> FINDINGS = findings();

    private final Connection connection;
    private final int passages;
    private final Random random = new Random(7);
    private final Instant now;
    private final Map<String, StringBuilder> rows = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<String> vocabulary = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();
    private final List<UUID> people = new ArrayList<>();
    private final Map<Integer, UUID> deskSpeakers = new HashMap<>();
    private boolean speakersAreTheDesks;
    private long sequence;

    FilledDesk(Connection connection, int passages, Instant now) {
        this.connection = connection;
        this.passages = passages;
        this.now = now;
    }

    private static Map<String, Integer> findings() {
        var parts = new LinkedHashMap<String, Integer>();
        parts.put("EXACT", 560);
        parts.put("CLEANED", 160);
        parts.put("FAITHFUL", 110);
        parts.put("ALTERED", 60);
        parts.put("UNVERIFIABLE", 50);
        parts.put("OUT_OF_CONTEXT", 25);
        parts.put("MISATTRIBUTED", 20);
        parts.put("NOT_SAID", 15);
        return parts;
    }

    /** Everything, and statistics at the end. */
    void fill() throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute("set synchronous_commit = off");
            try (var found = statement.executeQuery("select to_regclass('article_speaker') is not null")) {
                found.next();
                speakersAreTheDesks = found.getBoolean(1);
            }
            var indexes = dropIndexes(statement);
            inventWords();
            addPeople();
            int articles = 0;
            for (int made = 0; made < passages; articles++) {
                made += addArticle((double) made / passages, passages - made);
                if (articles % ARTICLES_A_COPY == 0) {
                    copy();
                }
            }
            copy();
            for (var index : indexes) {
                statement.execute(index);
            }
            statement.execute("truncate passage_tally, desk_tally");
            statement.execute("insert into passage_tally select article_id, status, count(*) from passage group by 1, 2");
            statement.execute("insert into desk_tally select min(s.slot), p.status, count(*) from passage p, desk_slot s group by p.status");
            statement.execute("vacuum analyze");
        }
    }

    /** What is indexed afterwards is indexed faster. Keys stay. */
    private static List<String> dropIndexes(Statement statement) throws SQLException {
        var made = new ArrayList<String>();
        var names = new ArrayList<String>();
        try (var found = statement.executeQuery("""
                select i.indexname, i.indexdef from pg_indexes i join pg_class c on c.relname = i.indexname
                where i.schemaname = 'public' and i.tablename <> 'flyway_schema_history'
                  and not exists (select from pg_constraint k where k.conindid = c.oid)""")) {
            while (found.next()) {
                names.add(found.getString(1));
                made.add(found.getString(2));
            }
        }
        for (var name : names) {
            statement.execute("drop index " + name);
        }
        return made;
    }

    private void inventWords() {
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary.add(name(1 + random.nextInt(3)));
        }
        vocabulary.set(0, "the");
        vocabulary.set(1, "of");
        vocabulary.set(40, "government");
        vocabulary.set(900, "façade");
        vocabulary.set(5_000, "lighthouse");
        var surnames = new ArrayList<String>();
        for (int i = 0; i < 900; i++) {
            surnames.add(capital(name(2 + random.nextInt(2))));
        }
        surnames.set(5, "Okonkwo");
        for (int i = 0; i < SPEAKERS; i++) {
            speakers.add(capital(name(2)) + " " + surnames.get(random.nextInt(surnames.size())) + (i < 900 ? "" : " " + capital(name(1))));
        }
        speakers.set(0, "Marta Keller");
        speakers.set(300, "Zoë Brontë");
    }

    private String name(int syllables) {
        var name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void addPeople() {
        for (int i = 0; i < EDITORS + REVIEWERS; i++) {
            var id = id(now.minus(YEARS));
            people.add(id);
            row("person", "id, username, name, role, state, password_hash, password_state, password_generation, created_at, version",
                    id, "person" + i, "Person " + i, i < EDITORS ? "EDITOR" : "REVIEWER", "ACTIVE", "none", "OWN", 0, now.minus(YEARS), 0);
        }
    }

    /** How far the work on an article has come. */
    private enum Age { UNTOUCHED, AT_WORK, DONE }

    /**
     * One article with all that belongs to it.
     *
     * @param age 0 for the first of the desk, 1 for the last
     * @return how many passages it has
     */
    private int addArticle(double age, int most) {
        int count = Math.min(most, 5 + (int) (56 * Math.pow(random.nextDouble(), 2.67)));
        var imported = now.minus(YEARS).plusSeconds((long) (YEARS.toSeconds() * age)).plusMillis(random.nextInt(1000));
        var deadline = random.nextInt(10) < 7 ? imported.plus(Duration.ofMinutes(240 + random.nextInt(8_000))) : null;
        var stage = age < 0.85 ? random.nextInt(50) == 0 ? Age.AT_WORK : Age.DONE
                : age < 0.97 ? random.nextInt(4) == 0 ? Age.DONE : Age.AT_WORK : Age.UNTOUCHED;
        var editor = people.get(random.nextInt(EDITORS));
        var article = id(imported);
        var revision = id(imported);
        boolean signed = stage == Age.DONE && random.nextInt(20) > 0;
        row("article", "id, headline, byline, publication, language, deadline, imported_by, imported_at, version, signed_off",
                article, capital(words(7)), "Person " + random.nextInt(200), "The " + capital(vocabulary.get(random.nextInt(25))),
                random.nextInt(12) > 0 ? "en" : random.nextInt(20) > 0 ? "de" : "pt", deadline, editor, imported, 0, signed);
        var ids = new LinkedHashMap<Integer, UUID>();
        int voices = 1 + random.nextInt(8);
        while (ids.size() < voices) {
            ids.computeIfAbsent(rare(SPEAKERS), speaker -> speaker(speaker, article, imported));
        }
        var voicesHere = List.copyOf(ids.values());
        var text = new StringBuilder();
        for (int number = 1; number <= count; number++) {
            text.append(words(12)).append(' ');
            int start = text.length();
            text.append('“').append(words(6 + random.nextInt(25))).append('”');
            addPassage(article, revision, number, start, text, voicesHere, stage, editor, imported, deadline);
            text.append(random.nextInt(3) == 0 ? '\n' : ' ');
        }
        row("revision", "id, article_id, number, text, sha256, original, charset, stored_by, stored_at",
                revision, article, 1, text, sha256(text), "\\x", "UTF-8", editor, imported);
        if (signed) {
            row("sign_off", "id, article_id, revision_id, sha256, signed_by, signed_at, version",
                    id(imported), article, revision, sha256(text), people.get(EDITORS), imported.plusSeconds(90_000), 0);
        }
        return count;
    }

    /** As this article has him; where speakers are the desk's, one for all articles. */
    private UUID speaker(int number, UUID article, Instant imported) {
        var name = speakers.get(number);
        if (!speakersAreTheDesks) {
            var id = id(imported);
            row("speaker", "id, article_id, name", id, article, name);
            return id;
        }
        var id = deskSpeakers.computeIfAbsent(number, none -> {
            var fresh = id(imported);
            row("speaker", "id, is_now, name, kind, words, added_at", fresh, fresh, name, "PERSON", "{}", imported);
            return fresh;
        });
        row("article_speaker", "article_id, speaker_id, name", article, id, name);
        return id;
    }

    private void addPassage(UUID article, UUID revision, int number, int start, StringBuilder text, List<UUID> voices,
            Age stage, UUID editor, Instant imported, @Nullable Instant deadline) {
        var id = id(imported);
        var words = text.substring(start);
        var fragments = "{" + start + "," + text.length() + "}";
        var kind = random.nextInt(10) < 6 ? "DIRECT" : random.nextBoolean() ? "PARTIAL" : random.nextInt(4) > 0 ? "INDIRECT" : "CLAIM";
        var state = state(stage);
        var finding = switch (state) {
            case "APPROVED", "SUBMITTED" -> finding(kind);
            case "IN_CHECK", "QUERY" -> random.nextInt(3) == 0 ? finding(kind) : null;
            default -> null;
        };
        var checker = state.equals("UNCHECKED") ? null : random.nextInt(8) == 0 ? people.get(random.nextInt(EDITORS)) : editor;
        var reviewer = people.get(EDITORS + random.nextInt(REVIEWERS));
        var worked = imported.plusSeconds(1_000 + random.nextInt(80_000));
        var touched = checker == null ? imported : worked.isBefore(now) ? worked : now;
        boolean submitted = state.equals("SUBMITTED") || state.equals("APPROVED");
        boolean approved = state.equals("APPROVED");
        boolean doubted = random.nextInt(8) == 0;
        row("passage", """
                id, article_id, number, kind, speaker_id, cue, found_by, confidence, state, finding, second_hand, translated,
                context_checked, attribution_checked, material_change, checker, submitted_by, submitted_at, approved_by, approved_at,
                second_check, touched_at, version, revision_id, fragments, words, due, recency, open_doubts, stale_finding""",
                id, article, number, kind, random.nextInt(12) == 0 ? null : voices.get(random.nextInt(voices.size())), "said",
                FOUND_BY[random.nextInt(FOUND_BY.length)], 0.9, state, finding, "f", "f", "f", "f",
                "ALTERED".equals(finding) ? "IMMATERIAL" : null, checker, submitted ? checker : null, submitted ? touched : null,
                approved ? reviewer : null, approved ? touched : null, approved ? "FOUR_EYES" : null, touched,
                checker == null ? 0 : 4, revision, fragments, words, deadline == null ? Long.MAX_VALUE : micros(deadline), -micros(imported), doubted ? 1 : 0, random.nextInt(100) == 0 ? "EXACT" : null);
        if (doubted) {
            row("doubt", "id, passage_id, code, matter, raised_at, opened_at, version", UUID.randomUUID(), id, DOUBTS[Math.min(rare(40) / 8, DOUBTS.length - 1)],
                    "{\"type\":\"SPEAKER\",\"printed\":\"Marta Keller\"}", imported, imported, 0);
        }
        row("anchor", "passage_id, revision_id, fragments, words", id, revision, fragments, words);
        change(id, imported, null, "FOUND", null, "{\"type\":\"RULE\",\"rule\":\"straight doubles\"}");
        if (checker != null) {
            change(id, touched, checker, "STATE", state("UNCHECKED"), state("IN_CHECK"));
        }
        if (finding != null) {
            change(id, touched, checker, "FINDING", null, "{\"type\":\"FINDING\",\"finding\":\"" + finding + "\"}");
            var evidence = id(touched);
            row("evidence", "id, passage_id, source_id, locator, excerpt, stance, added_by, added_at, version, story, wording, risks, difference, spans, compared, style",
                    evidence, id, source(), page(number), words, "SUPPORTS", checker, touched, 0, evidence,
                    WORDINGS[Math.min(rare(40) / 6, WORDINGS.length - 1)], risks(), "[]", "{0,5}", words, "en 1");
            change(id, touched, checker, "EVIDENCE_ADDED", null, "{\"type\":\"CITED\",\"locator\":" + page(number) + "}");
        }
        if (submitted) {
            change(id, touched, checker, "STATE", state("IN_CHECK"), state("SUBMITTED"));
        }
        if (approved) {
            change(id, touched, reviewer, "STATE", state("SUBMITTED"), state("APPROVED"));
        }
        if (state.equals("QUERY")) {
            row("question", "id, passage_id, question, put_to, asked_by, asked_at, version",
                    id(touched), id, "Is this the wording?", "The press office", checker, touched, 0);
        }
        if (checker != null && random.nextInt(4) == 0) {
            row("note", "id, passage_id, kind, text, written_by, written_at", id(touched), id, "REMARK", words(15), checker, touched);
            change(id, touched, checker, "NOTE_WRITTEN", null, "{\"type\":\"TYPED\",\"words\":\"" + words(15) + "\"}");
        }
    }

    private void change(UUID passage, Instant at, @Nullable UUID by, String what, @Nullable String before, @Nullable String after) {
        row("passage_change", "id, passage_id, made_at, made_by, what, before, after, reason, step",
                id(at), passage, at, by, what, before, after, null,
                !what.equals("STATE") ? null : state("IN_CHECK").equals(after) ? "TAKE" : state("SUBMITTED").equals(after) ? "SUBMIT" : "APPROVE");
    }

    private String risks() {
        return random.nextInt(8) > 0 ? "{}" : "{" + RISKS[Math.min(rare(40) / 8, RISKS.length - 1)] + "}";
    }

    private static String state(String name) {
        return "{\"type\":\"STATE\",\"state\":\"" + name + "\"}";
    }

    private static String page(int number) {
        return "{\"kind\":\"PAGE\",\"value\":\"" + number + "\"}";
    }

    /** One source serves them all: what stands in it is not read here. */
    private UUID source() {
        return rows.containsKey("source") ? people.getFirst() : addSource();
    }

    private UUID addSource() {
        var id = people.getFirst();
        row("source", "id, title, tier, kind, added_by, added_at, version", id, "Transcript of the speech", "TRANSCRIPT", "TRANSCRIPT",
                people.getFirst(), now.minus(YEARS), 0);
        return id;
    }

    private String state(Age stage) {
        int lot = random.nextInt(100);
        return switch (stage) {
            case UNTOUCHED -> "UNCHECKED";
            case DONE -> lot < 94 ? "APPROVED" : "DISMISSED";
            case AT_WORK -> lot < 25 ? "UNCHECKED" : lot < 55 ? "IN_CHECK" : lot < 60 ? "QUERY" : lot < 75 ? "SUBMITTED" : lot < 95 ? "APPROVED" : "DISMISSED";
        };
    }

    private String finding(String kind) {
        if (kind.equals("INDIRECT")) {
            return random.nextInt(12) > 0 ? "FAITHFUL" : "UNVERIFIABLE";
        }
        int lot = random.nextInt(1_000);
        for (var part : FINDINGS.entrySet()) {
            lot -= part.getValue();
            if (lot < 0) {
                return part.getKey().equals("FAITHFUL") ? "EXACT" : part.getKey();
            }
        }
        return "EXACT";
    }

    /** A number below a bound, small ones far more often, as words and speakers are. */
    private int rare(int bound) {
        return (int) (Math.pow(bound + 1.0, random.nextDouble()) - 1);
    }

    private String words(int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(vocabulary.get(rare(VOCABULARY)));
        }
        return words.toString();
    }

    /** As the application makes them: in the order of time. */
    private UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000 | sequence++ & 0xfff;
        return new UUID(high, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }

    private static String sha256(CharSequence text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }

    private void row(String table, String names, @Nullable Object... values) {
        columns.put(table, names);
        var row = rows.computeIfAbsent(table, none -> new StringBuilder());
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            row.append(i == 0 ? "" : "\t").append(value == null
                    ? "\\N"
                    : value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        row.append('\n');
    }

    private void copy() throws SQLException, IOException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : rows.entrySet()) {
            if (!table.getValue().isEmpty()) {
                copies.copyIn("copy " + table.getKey() + " (" + columns.get(table.getKey()) + ") from stdin",
                        new StringReader(table.getValue().toString()));
                table.getValue().setLength(0);
            }
        }
    }
}
