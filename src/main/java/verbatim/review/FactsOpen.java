package verbatim.review;

/** By the rules of {@code passage}: FactsToCheck, the facts that keep articles from being signed off, for those who count. */
public final class FactsOpen {

    /**
     * A row for each article that is not signed off, where the desk counts facts: its {@code id}, how many are {@code proposed},
     * and whether its current text was {@code searched} for them. To stand where a table does.
     */
    public static final String TABLE = """
            (select t.id, t.publication,
                    (select count(*) from proposed_claim c where c.article_id = t.id and c.state = 'OPEN' and not c.gone)::int as proposed,
                    exists (
                        select from claim_search s
                        where s.revision_id = (select r.id from revision r where r.article_id = t.id order by r.number desc limit 1)) as searched
            from article t where not t.signed_off and (select proposed_facts from desk) = 'COUNTED')""";

    private FactsOpen() {}
}
