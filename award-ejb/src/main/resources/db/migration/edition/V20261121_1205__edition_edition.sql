-- edition: the holdings of each award, bound to one version of its regulation, and where each stands on its path.
create table edition (
    id                 uuid         primary key,
    scheme             varchar(40)  not null,
    number             integer      not null check (number > 0),
    year               integer      not null,
    name               varchar(100) not null,
    opened_on          date         not null,
    regulation_version varchar(40)  not null,
    regulation_hash    varchar(64)  not null,
    calendar_version   varchar(40)  not null,
    state              varchar(20)  not null,
    stage              varchar(40),
    extra_decided_on   date,
    extra_document     varchar(100),
    extra_reason       varchar(500),
    version            bigint       not null,
    unique (scheme, number)
);

create table edition_stage_end (
    edition  uuid         not null references edition,
    place    integer      not null,
    stage    varchar(40)  not null,
    ended_on date         not null,
    document varchar(100) not null,
    remark   varchar(500) not null,
    primary key (edition, place)
);

-- Decisions by which one edition takes a silent place of its regulation otherwise than the file reads it.
create table edition_departure (
    edition    uuid         not null references edition,
    place      integer      not null,
    reading    varchar(60)  not null,
    sense      varchar(500) not null,
    decided_on date         not null,
    document   varchar(100) not null,
    reason     varchar(500) not null,
    primary key (edition, place)
);
