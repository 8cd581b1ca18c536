-- recommendation: who may recommend, what each did with an application, act by act, and whom it leads towards the award
-- (beijing/17 and 25, qinhuangdao/8 and 13, beilun/16, baoshan/12 and 20.2, hangzhou/3.2.3).
create table recommender (
    id       uuid         primary key,
    scheme   varchar(40)  not null,
    code     varchar(40)  not null,
    name     varchar(200) not null,
    channel  varchar(40)  not null,
    division varchar(9)   not null,
    sections varchar(20)  not null,
    contact  varchar(100) not null,
    phone    varchar(40)  not null,
    mail     varchar(200) not null,
    version  bigint       not null,
    unique (scheme, code)
);

create index recommender_code on recommender (code);

create table recommender_right_lost (
    recommender uuid         not null references recommender,
    place       integer      not null,
    lost_on     date         not null,
    reason      varchar(500) not null,
    authority   varchar(200) not null,
    document    varchar(100) not null,
    restored_on date,
    restored_by varchar(200) not null,
    primary key (recommender, place)
);

create table referral (
    id                uuid         primary key,
    application       uuid         not null,
    edition           uuid         not null,
    scheme            varchar(40)  not null,
    party             uuid         not null,
    applicant         varchar(200) not null,
    recommender       uuid         not null references recommender,
    recommender_name  varchar(200) not null,
    channel           varchar(40)  not null,
    place             integer      not null,
    state             varchar(20)  not null,
    round             integer      not null check (round > 0),
    received_on       date         not null,
    waits_for         varchar(40)  not null,
    reported_on       date,
    reported_document varchar(100),
    reported_rank     integer,
    version           bigint       not null,
    unique (application, recommender)
);

create index referral_recommender on referral (recommender, state);
create index referral_edition on referral (edition, state);

create table referral_act (
    referral    uuid          not null references referral,
    place       integer       not null,
    act         varchar(40)   not null,
    outcome     varchar(20)   not null,
    done_on     date          not null,
    body        varchar(200)  not null,
    document    varchar(100)  not null,
    remark      varchar(2000) not null,
    signatory   varchar(100)  not null,
    round       integer       not null,
    recorded_at timestamptz   not null,
    recorded_by varchar(100)  not null,
    on_paper    boolean       not null,
    primary key (referral, place)
);

create table referral_consultation (
    referral    uuid          not null references referral,
    place       integer       not null,
    department  varchar(200)  not null,
    asked_on    date          not null,
    due_on      date          not null,
    document    varchar(100)  not null,
    answered_on date,
    answer      varchar(20),
    words       varchar(2000) not null,
    settled     varchar(2000) not null,
    primary key (referral, place)
);

create table referral_move (
    referral uuid         not null references referral,
    place    integer      not null,
    state    varchar(20)  not null,
    moved_at timestamptz  not null,
    moved_by varchar(200) not null,
    reason   text         not null,
    primary key (referral, place)
);

create table recommendation_plan (
    edition    uuid         primary key,
    last_day   date,
    at_most    integer      not null check (at_most >= 0),
    ranking    varchar(20)  not null,
    document   varchar(100) not null,
    decided_on date         not null,
    reason     varchar(500) not null,
    version    bigint       not null
);

create table internal_notice (
    application uuid         primary key,
    first_day   date         not null,
    last_day    date         not null check (first_day <= last_day),
    place       varchar(200) not null,
    outcome     varchar(20)  not null,
    remark      varchar(500) not null,
    version     bigint       not null
);

create table cultivation (
    id          uuid         primary key,
    recommender uuid         not null references recommender,
    plan_year   integer      not null,
    name        varchar(200) not null,
    measures    varchar(500) not null,
    stage       varchar(20)  not null,
    version     bigint       not null
);

create index cultivation_recommender on cultivation (recommender, plan_year);

create table unrouted (
    application  uuid         primary key,
    edition      uuid         not null,
    party        uuid         not null,
    applicant    varchar(200) not null,
    number       integer      not null,
    submitted_at timestamptz  not null,
    since        date         not null
);

create index unrouted_edition on unrouted (edition);
