-- attachment: uploads under way, so that one that was interrupted goes on where it stopped. What has come lies in award.files/incoming.
create table attachment_upload (
    id       uuid         primary key,
    matter   uuid         not null,
    slot     varchar(60)  not null,
    name     varchar(200) not null,
    bytes    bigint       not null,
    modified bigint       not null,
    owner    varchar(100) not null,
    begun_at timestamptz  not null,
    version  bigint       not null,
    constraint attachment_upload_once unique (owner, matter, slot, name, bytes, modified)
);
