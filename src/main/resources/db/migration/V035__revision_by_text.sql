-- Whether a text that is about to be imported is on the desk already.
create index revision_sha256 on revision (sha256);
