-- Of evidence by hand whose words do not stand in the text that was on file of the source: why they are cited all the same.
alter table evidence
    add not_in_text text;
