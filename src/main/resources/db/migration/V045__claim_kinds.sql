-- What kinds of check a claim asks for (verbatim.text.ClaimKind): chosen where it is marked, or found with it. Those of now
-- that were marked before are of no kind until somebody says so.
alter table passage
    add claim_kinds text[] not null default '{}',
    add constraint passage_claim_kinds check (
        claim_kinds <@ array ['FIGURE', 'DATE', 'NAME', 'DESIGNATION', 'EVENT', 'COMPARISON', 'SOURCE', 'PLACE', 'OTHER']
        and (kind = 'CLAIM' or claim_kinds = '{}'));
