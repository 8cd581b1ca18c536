-- identity: who may sign in, and in which role. The server's realm reads both tables (name, password_hash, closed, role).
create table account (
    id            uuid         primary key,
    name          varchar(64)  not null unique check (name = lower(name)),
    person        varchar(100) not null,
    password_hash varchar(100) not null,
    closed        boolean      not null,
    version       bigint       not null
);

-- A role holds within a scope: everywhere, or for one scheme, district or organisation. Role names are award.identity.Role.
create table account_role (
    account    uuid         not null references account,
    role       varchar(40)  not null,
    scope_kind varchar(20)  not null,
    scope_of   varchar(100) not null,
    primary key (account, role, scope_kind, scope_of)
);
