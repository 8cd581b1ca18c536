-- application: who stands in an edition, with the facts declared and every decision with its clause (qinhuangdao/13, beijing/16).
create table candidacy (
    id             uuid         primary key,
    edition        uuid         not null,
    scheme         varchar(40)  not null,
    edition_number integer      not null,
    party          uuid         not null,
    name           varchar(200) not null,
    kind           varchar(20)  not null,
    number         integer      not null check (number > 0),
    recommender    varchar(200) not null,
    applied_on     date         not null,
    state          varchar(20)  not null,
    marks          varchar(500) not null,
    version        bigint       not null,
    unique (edition, party),
    unique (edition, number)
);

create index candidacy_party on candidacy (party, scheme);

create table candidacy_fact (
    candidacy uuid         not null references candidacy,
    fact      varchar(60)  not null,
    told      varchar(500) not null,
    primary key (candidacy, fact)
);

create table candidacy_decision (
    candidacy  uuid         not null references candidacy,
    place      integer      not null,
    state      varchar(20)  not null,
    basis      varchar(60)  not null,
    decided_on date         not null,
    document   varchar(100) not null,
    reason     varchar(500) not null,
    primary key (candidacy, place)
);
