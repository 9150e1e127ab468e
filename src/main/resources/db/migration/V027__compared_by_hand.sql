-- Evidence by hand is compared with the quote as well; where its source has no text on file, by its excerpt alone.
alter table evidence
    drop constraint evidence_check,
    add check (snapshot_id is null or wording is not null);

-- That what was searched covers the occasion, as somebody says who knows it: without that nothing was shown not to be said.
alter table search_record
    add covers      text check (btrim(covers) <> ''),
    add covered_by  uuid references person deferrable initially immediate,
    add covered_at  timestamptz,
    add check ((covers is null) = (covered_by is null) and (covers is null) = (covered_at is null));
