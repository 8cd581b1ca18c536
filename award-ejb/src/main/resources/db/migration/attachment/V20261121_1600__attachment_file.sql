-- attachment: files that people hand in, by the matter they belong to. The bytes lie in the folder award.files, under their digest;
-- the same file stands once in one list. Kinds are award.attachment.FileKind.
create table attachment (
    id        uuid         primary key,
    matter    uuid         not null,
    slot      varchar(60)  not null,
    name      varchar(200) not null,
    kind      varchar(10)  not null,
    bytes     bigint       not null,
    digest    varchar(64)  not null,
    scan      varchar(20)  not null,
    stored_at timestamptz  not null,
    stored_by varchar(100) not null,
    version   bigint       not null,
    constraint attachment_once unique (matter, slot, digest)
);

create index attachment_digest on attachment (digest);
