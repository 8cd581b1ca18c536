-- edition: its time line, first and last day of each stage as laid down, and the call that invites applications.
create table edition_plan (
    edition uuid   primary key references edition,
    version bigint not null
);

create table edition_plan_stage (
    edition   uuid        not null references edition_plan,
    place     integer     not null,
    stage     varchar(40) not null,
    first_day date        not null,
    last_day  date        not null,
    primary key (edition, place)
);

create table edition_call (
    edition      uuid          primary key references edition,
    issuer       varchar(200)  not null,
    document     varchar(100)  not null,
    issued_on    date          not null,
    addressees   varchar(500)  not null,
    channels     varchar(1000) not null,
    materials    varchar(2000) not null,
    contact      varchar(500)  not null,
    enclosures   varchar(1000) not null,
    published_at timestamptz,
    version      bigint        not null
);
