-- Who has no role at the identity provider any more may not sign in, and is told nothing; the role may come back, as from a
-- deactivation it may not.
alter table person
    drop constraint person_state_check,
    add constraint person_state_check check (state in ('ACTIVE', 'ROLE_GONE', 'DEACTIVATED'));

update person p set state = 'ROLE_GONE'
where state = 'ACTIVE' and subject is not null and exists (
    select from person_change c where c.whom = p.id and c.what = 'ROLE_GONE' and c.at > p.last_sign_in_at);
