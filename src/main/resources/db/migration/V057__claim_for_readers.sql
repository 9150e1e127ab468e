-- Who let readers be told of an approved claim, with what was found of it. It stands no longer than the approval.
alter table passage
    add public_by uuid references person deferrable initially immediate,
    add check (public_by is null or approved_by is not null and kind = 'CLAIM');
