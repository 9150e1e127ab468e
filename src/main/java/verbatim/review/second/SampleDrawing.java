package verbatim.review.second;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.FreshId;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.PassagesChanged;

/**
 * Draws passages for a second look, at random and so that the same can be drawn again, and gives them to people who had nothing
 * to do with them; and takes back what nobody has handed in.
 */
@Service
@PreAuthorize("hasRole('REVIEWER')")
@Transactional
public class SampleDrawing {

    /**
     * Locked in the order in which all lock passages, so that no passage is drawn twice at once. Read apart: where it waited for
     * the lock, a statement would still see which looks there were before.
     */
    private static final String HOLD = "select id from passage where id = any(:ids) order by id for no key update";

    private static final String CANDIDATES = """
            select p.id, p.article_id, p.number, p.kind, p.finding, p.submitted_by, t.headline,
                   p.state in ('SUBMITTED', 'APPROVED') and p.finding is not null and not p.removed as checked,
                   exists (
                       select from second_look l where l.passage_id = p.id and l.ended_at is null
                           and (l.handed_in_at is null or l.handed_in_at >= p.concluded_at)) as looked_at
            from passage p join article t on t.id = p.article_id
            where p.id = any(:ids) order by p.id""";

    /** As many draws as can be told apart by a number that one reads out. */
    private static final long SEEDS = 1_000_000;

    private final LookHands hands;
    private final People people;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    SampleDrawing(LookHands hands, People people, CurrentPerson currentPerson, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
        this.hands = hands;
        this.people = people;
        this.currentPerson = currentPerson;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Candidate(
            PassageId id, ArticleId article, String label, String headline, @Nullable Finding finding, @Nullable PersonId first, boolean checked, boolean lookedAt) {

        DrawnSample.Left left(DrawnSample.Why why) {
            return new DrawnSample.Left(label, headline, why);
        }
    }

    /**
     * Draws from what of these was handed in or approved and nobody looks at a second time yet, and gives it out: each passage
     * to whoever of those who may look at it has the fewest. A passage that none of them may look at is not drawn.
     *
     * @throws SecondRefused if nothing can be drawn, or somebody who is to look may not sign in any more
     */
    public DrawnSample draw(Collection<PassageId> from, SampleWanted wanted) {
        var to = wanted.to().stream().distinct().map(this::active).toList();
        var left = new ArrayList<DrawnSample.Left>();
        var candidates = new ArrayList<Candidate>();
        for (var candidate : candidates(from)) {
            if (!candidate.checked()) {
                left.add(candidate.left(DrawnSample.Why.NOT_CHECKED));
            } else if (candidate.lookedAt()) {
                left.add(candidate.left(DrawnSample.Why.LOOKED_AT));
            } else {
                candidates.add(candidate);
            }
        }
        var barred = hands.of(candidates.stream().map(Candidate::id).toList());
        var lookers = to.isEmpty() ? people.active() : to;
        candidates.removeIf(candidate -> {
            var hadAHand = barred.getOrDefault(candidate.id(), Set.of());
            boolean none = lookers.stream().allMatch(person -> hadAHand.contains(person.id()));
            if (none) {
                left.add(candidate.left(DrawnSample.Why.ALL_HAD_A_HAND));
            }
            return none;
        });
        if (candidates.isEmpty()) {
            throw new SecondRefused(SecondRefusal.NOTHING_TO_DRAW);
        }
        long seed = Optional.ofNullable(wanted.seed()).orElseGet(() -> Math.floorMod(FreshId.next().getLeastSignificantBits(), SEEDS));
        var drawn = drawn(candidates, wanted, seed);
        var sample = new SampleId(FreshId.next());
        keep(sample, seed, candidates.size(), wanted);
        give(sample, dealt(drawn, to, barred));
        return new DrawnSample(sample, seed, candidates.size(), drawn.size(), left, barred(candidates, to, barred));
    }

    private Person active(PersonId id) {
        return people.find(id).filter(Person::active).orElseThrow(() -> new SecondRefused(SecondRefusal.PERSON_GONE));
    }

    private List<Candidate> candidates(Collection<PassageId> from) {
        var ids = from.stream().map(PassageId::value).toArray(UUID[]::new);
        jdbc.sql(HOLD).param("ids", ids).query(UUID.class).list();
        return jdbc.sql(CANDIDATES)
                .param("ids", ids)
                .query((row, n) -> {
                    var finding = row.getString("finding");
                    var first = row.getObject("submitted_by", UUID.class);
                    return new Candidate(
                            new PassageId(row.getObject("id", UUID.class)),
                            new ArticleId(row.getObject("article_id", UUID.class)),
                            PassageKind.valueOf(row.getString("kind")).letter() + row.getInt("number"),
                            row.getString("headline"),
                            finding == null ? null : Finding.valueOf(finding),
                            first == null ? null : new PersonId(first),
                            row.getBoolean("checked"),
                            row.getBoolean("looked_at"));
                })
                .list();
    }

    /** By the algorithm that {@link Random} promises for all time, over the passages in the order of their ids. */
    private static List<Candidate> drawn(List<Candidate> candidates, SampleWanted wanted, long seed) {
        var shuffled = new ArrayList<>(candidates);
        shuffled.sort(Comparator.comparing(candidate -> candidate.id().value()));
        Collections.shuffle(shuffled, new Random(seed));
        int count = wanted.of(shuffled.size());
        if (!wanted.drawn().isByFinding()) {
            return shuffled.subList(0, count);
        }
        var byFinding = new EnumMap<Finding, List<Candidate>>(Finding.class);
        for (var candidate : shuffled) {
            if (candidate.finding() != null) {
                byFinding.computeIfAbsent(candidate.finding(), none -> new ArrayList<>()).add(candidate);
            }
        }
        var shares = shares(byFinding, count, shuffled.size());
        return byFinding.entrySet().stream().flatMap(part -> part.getValue().stream().limit(shares.getOrDefault(part.getKey(), 0))).toList();
    }

    /** As many of each as it has of all; what fractions leave over goes to the largest of them (Hamilton's method). */
    private static Map<Finding, Integer> shares(Map<Finding, List<Candidate>> byFinding, int count, int all) {
        var shares = new EnumMap<Finding, Integer>(Finding.class);
        byFinding.forEach((finding, part) -> shares.put(finding, (int) ((long) count * part.size() / all)));
        int over = count - shares.values().stream().mapToInt(Integer::intValue).sum();
        byFinding.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Finding, List<Candidate>> part) -> (long) count * part.getValue().size() % all).reversed())
                .limit(over)
                .forEach(part -> shares.merge(part.getKey(), 1, Integer::sum));
        return shares;
    }

    private static Map<Candidate, Optional<PersonId>> dealt(List<Candidate> drawn, List<Person> to, Map<PassageId, Set<PersonId>> barred) {
        var dealt = new LinkedHashMap<Candidate, Optional<PersonId>>();
        var have = new HashMap<PersonId, Integer>();
        for (var candidate : drawn) {
            var hadAHand = barred.getOrDefault(candidate.id(), Set.of());
            var next = to.stream()
                    .map(Person::id)
                    .filter(person -> !hadAHand.contains(person))
                    .min(Comparator.comparing(person -> have.getOrDefault(person, 0)));
            next.ifPresent(person -> have.merge(person, 1, Integer::sum));
            dealt.put(candidate, next);
        }
        return dealt;
    }

    private static List<DrawnSample.Barred> barred(List<Candidate> candidates, List<Person> to, Map<PassageId, Set<PersonId>> barred) {
        return to.stream()
                .map(person -> new DrawnSample.Barred(
                        person.name(),
                        candidates.stream().filter(one -> barred.getOrDefault(one.id(), Set.of()).contains(person.id())).map(Candidate::label).toList()))
                .filter(one -> !one.labels().isEmpty())
                .toList();
    }

    private void keep(SampleId sample, long seed, int outOf, SampleWanted wanted) {
        jdbc.sql("insert into second_sample (id, made_by, made_at, seed, out_of, by_finding) values (:id, :by, :at, :seed, :outOf, :byFinding)")
                .param("id", sample.value())
                .param("by", currentPerson.require().id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("seed", seed)
                .param("outOf", outOf)
                .param("byFinding", wanted.drawn().isByFinding())
                .update();
    }

    private void give(SampleId sample, Map<Candidate, Optional<PersonId>> dealt) {
        var me = currentPerson.require().id();
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        var given = new LinkedHashMap<PersonId, Map<ArticleId, List<PassageId>>>();
        var articles = new HashSet<ArticleId>();
        dealt.forEach((candidate, to) -> {
            jdbc.sql("""
                            insert into second_look (id, sample_id, article_id, passage_id, person_id, given_by, given_at, first_finding, first_by)
                            values (:id, :sample, :article, :passage, :to, :by, :at, :finding, :first)""")
                    .param("id", FreshId.next())
                    .param("sample", sample.value())
                    .param("article", candidate.article().value())
                    .param("passage", candidate.id().value())
                    .param("to", to.map(PersonId::value).orElse(null), Types.OTHER)
                    .param("by", me.value())
                    .param("at", at)
                    .param("finding", candidate.finding() == null ? null : candidate.finding().name(), Types.VARCHAR)
                    .param("first", candidate.first() == null ? null : candidate.first().value(), Types.OTHER)
                    .update();
            articles.add(candidate.article());
            to.ifPresent(person -> add(given, person, candidate.article(), candidate.id()));
        });
        given.forEach((to, work) -> events.publishEvent(new LookGiven(sample, work, to, me)));
        articles.forEach(this::announce);
    }

    private static void add(Map<PersonId, Map<ArticleId, List<PassageId>>> whose, PersonId person, ArticleId article, PassageId passage) {
        whose.computeIfAbsent(person, none -> new LinkedHashMap<>()).computeIfAbsent(article, none -> new ArrayList<>()).add(passage);
    }

    /** Takes back what of a sample nobody has begun to write or handed in; how much stays. */
    public int undo(SampleId sample) {
        int stood = jdbc.sql("select count(*) from second_look where sample_id = :id and ended_at is null")
                .param("id", sample.value())
                .query(Integer.class)
                .single();
        return stood - end("sample_id = :id and handed_in_at is null and finding is null and reason = ''", sample.value());
    }

    /**
     * Takes one back.
     *
     * @throws SecondRefused if it was handed in
     */
    public void withdraw(LookId look) {
        if (end("id = :id and handed_in_at is null", look.value()) == 0) {
            throw new SecondRefused(SecondRefusal.HANDED_IN_ALREADY);
        }
    }

    private record Ended(SampleId sample, ArticleId article, PassageId passage, @Nullable PersonId person) {}

    private int end(String where, UUID id) {
        var me = currentPerson.require().id();
        var ended = jdbc.sql("update second_look set ended_at = :at, ended_by = :by where ended_at is null and " + where + " returning *")
                .param("id", id)
                .param("by", me.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Ended(
                        new SampleId(row.getObject("sample_id", UUID.class)), new ArticleId(row.getObject("article_id", UUID.class)),
                        LookRows.passage(row), LookRows.person(row, "person_id")))
                .list();
        var taken = new LinkedHashMap<PersonId, Map<ArticleId, List<PassageId>>>();
        for (var look : ended) {
            if (look.person() != null) {
                add(taken, look.person(), look.article(), look.passage());
            }
        }
        // All are of one sample.
        taken.forEach((from, work) -> events.publishEvent(new LookWithdrawn(ended.getFirst().sample(), work, from, me)));
        ended.stream().map(Ended::article).distinct().forEach(this::announce);
        return ended.size();
    }

    /** Windows in which the article is open learn that it is closed to the person who sits there, or open again. */
    private void announce(ArticleId article) {
        events.publishEvent(new PassagesChanged(article, Set.of()));
    }
}
