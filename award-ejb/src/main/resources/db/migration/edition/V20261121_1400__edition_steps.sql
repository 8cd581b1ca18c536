-- edition: what is done within its stages, and the turns it takes. Records are added, never changed: who corrects one says why.
create table edition_step (
    edition    uuid         not null references edition,
    place      integer      not null,
    step       varchar(60)  not null,
    body       varchar(100) not null,
    taken_on   date         not null,
    document   varchar(100) not null,
    outcome    varchar(20)  not null,
    remark     varchar(500) not null,
    correction varchar(500) not null,
    primary key (edition, place)
);

create table edition_turn (
    edition    uuid         not null references edition,
    place      integer      not null,
    turn       varchar(20)  not null,
    until      date,
    decided_on date         not null,
    document   varchar(100) not null,
    reason     varchar(500) not null,
    primary key (edition, place)
);

-- A cancelled edition leaves its number to the one that is held in its stead.
alter table edition drop constraint edition_scheme_number_key;
create unique index edition_held on edition (scheme, number) where state <> 'CANCELLED';

-- Bodies asked for their opinion, and what each has said.
create table consultation (
    id       uuid         primary key,
    edition  uuid         not null references edition,
    step     varchar(60)  not null,
    asked_on date         not null,
    due      date         not null,
    document varchar(100) not null,
    version  bigint       not null
);

create index consultation_edition on consultation (edition);

create table consultation_reply (
    consultation uuid          not null references consultation,
    place        integer       not null,
    body         varchar(100)  not null,
    reply        varchar(20)   not null,
    replied_on   date,
    words        varchar(1000) not null,
    primary key (consultation, place)
);

-- The years in which an award was approved to be held (hangzhou/3.2.1). An entry made by mistake is struck with its reason.
create table edition_programme (
    id          uuid         primary key,
    scheme      varchar(40)  not null,
    year        integer      not null,
    authority   varchar(100) not null,
    document    varchar(100) not null,
    approved_on date         not null,
    struck      varchar(500) not null,
    version     bigint       not null
);

create unique index edition_programme_held on edition_programme (scheme, year, document) where struck = '';
