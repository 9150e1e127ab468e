-- An article can be signed off with an approved passage of which something was doubted since, where somebody says why.
alter table sign_off_caveat
    drop constraint sign_off_caveat_kind_check,
    drop constraint sign_off_caveat_check,
    add constraint sign_off_caveat_kind_check check (kind in ('OPEN', 'PROBLEM', 'CANNOT_VERIFY', 'DISMISSED', 'DOUBTED')),
    add constraint sign_off_caveat_check check ((finding is null) = (kind in ('OPEN', 'DISMISSED', 'DOUBTED')));
