-- party: organisations and persons under every name they bore, and what became of them. Kinds are award.party.PartyKind.
create table party (
    id            uuid        primary key,
    kind          varchar(12) not null check (kind in ('ORGANISATION', 'INDIVIDUAL')),
    division      varchar(12),
    credit_code   varchar(18) unique, -- null: known from history, by name alone
    body_kind     varchar(30),
    industry      varchar(30),
    registered_on date,
    staff         integer,
    revenue       numeric(18, 2),
    assets        numeric(18, 2),
    resident_id   varchar(18) unique,
    mobile        varchar(11),
    employer      uuid references party (id),
    version       bigint      not null,
    check (kind = 'ORGANISATION' or credit_code is null),
    check (kind = 'INDIVIDUAL' or resident_id is null)
);

create table party_name (
    party       uuid         not null references party (id),
    position    integer      not null,
    name        varchar(200) not null collate "zh-x-icu", -- sorts by pinyin
    valid_since date,
    valid_until date,
    primary key (party, position),
    check (valid_until >= valid_since)
);

create index party_name_name on party_name (name);
create unique index party_name_current on party_name (party) where valid_until is null;

-- Kinds are award.party.RelationKind: the first party is what the kind says, of or into the second.
create table party_relation (
    id           uuid        primary key,
    first_party  uuid        not null references party (id),
    kind         varchar(20) not null,
    second_party uuid        not null references party (id),
    valid_since  date,
    valid_until  date,
    version      bigint      not null,
    check (first_party <> second_party)
);

create index party_relation_first on party_relation (first_party);
create index party_relation_second on party_relation (second_party);
