-- honour: the register of honours (授奖记录). History has no edition and perhaps no day. States are award.honour.GrantState.
create table honour_grant (
    id             uuid         primary key,
    party          uuid         not null,
    holder         varchar(200) not null,
    kind           varchar(20)  not null,
    scheme         varchar(40)  not null,
    tier           varchar(40)  not null,
    title          varchar(200) not null,
    edition        uuid,
    edition_number integer,
    award_year     integer      not null,
    awarded_on     date,
    document       varchar(100) not null,
    certificate    varchar(100) not null,
    source         varchar(500) not null,
    state          varchar(20)  not null,
    version        bigint       not null,
    unique (party, scheme, award_year, tier)
);

create index honour_grant_by_scheme on honour_grant (scheme, award_year desc, holder);
create unique index honour_grant_certificate on honour_grant (scheme, certificate) where certificate <> '';

-- What became of a title, decision by decision.
create table honour_title_decision (
    honour_grant uuid          not null references honour_grant,
    position     integer       not null,
    becomes      varchar(20)   not null,
    clause       varchar(60)   not null,
    reason       varchar(1000) not null,
    decided_on   date          not null,
    document     varchar(100)  not null,
    primary key (honour_grant, position)
);
