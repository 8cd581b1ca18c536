-- calendar: holiday notices imported after the ones shipped with the product, each version kept for the deadlines that rest on it.
create table calendar_version (
    id           varchar(10)  primary key, -- 2027.1
    notice_year  integer      not null,
    version      integer      not null,
    published_on date         not null,
    document     varchar(200) not null,
    imported_at  timestamptz  not null,
    imported_by  varchar(100) not null,
    unique (notice_year, version)
);

-- Kinds are award.calendar.DayKind.
create table calendar_special_day (
    calendar_version varchar(10) not null references calendar_version (id),
    day              date        not null,
    kind             varchar(20) not null,
    name             varchar(40) not null,
    primary key (calendar_version, day)
);
