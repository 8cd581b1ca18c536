-- notification: letters, drafts first, then in the recipient's inbox. Boxes are written as award.notification.Mailbox writes them.
create table letter (
    id                uuid         primary key,
    matter            uuid         not null,
    about             varchar(300) not null,
    kind              varchar(100) not null,
    from_name         varchar(200) not null,
    from_kind         varchar(20)  not null,
    from_box          varchar(160) not null,
    to_name           varchar(200) not null,
    to_mail           varchar(254) not null,
    to_kind           varchar(20)  not null,
    to_box            varchar(160) not null,
    subject           varchar(200) not null,
    body              text         not null,
    document_number   varchar(60)  not null,
    state             varchar(20)  not null,
    drafted_at        timestamptz  not null,
    gone_at           timestamptz,
    gone_by           varchar(64)  not null,
    discarded_because varchar(500) not null,
    version           bigint       not null
);

create index letter_outbox on letter (from_box, state, kind, matter);
create index letter_matter on letter (matter, kind);
create index letter_inbox on letter (to_box, gone_at) where state = 'RELEASED';
