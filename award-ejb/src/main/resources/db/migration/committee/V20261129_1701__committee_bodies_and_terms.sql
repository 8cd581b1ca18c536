-- committee: several bodies for an award, by the key of their rule in the regulation; members with title, account and term, so that a
-- successor takes a seat over from a day.
alter table committee_body drop constraint committee_body_scheme_key;
alter table committee_body add column rule varchar(40);
update committee_body set rule = case scheme when 'beilun' then 'leadingGroup' else 'committee' end;
alter table committee_body alter column rule set not null;
alter table committee_body add constraint committee_body_scheme_rule_key unique (scheme, rule);
-- by what words its resolutions are numbered
alter table committee_body add column mark varchar(200);
update committee_body set mark = name;
alter table committee_body alter column mark set not null;

alter table committee_member drop constraint committee_member_pkey;
alter table committee_member add column position integer;
update committee_member set position = place.number
from (select body as of_body, seat as of_seat, row_number() over (partition by body order by seat) - 1 as number from committee_member) place
where body = of_body and seat = of_seat;
alter table committee_member alter column position set not null;
alter table committee_member add primary key (body, position);
alter table committee_member add column title varchar(40);
update committee_member set title = case post when 'CHAIR' then '主任' when 'EXECUTIVE_VICE_CHAIR' then '常务副主任' when 'VICE_CHAIR' then '副主任' else '委员' end;
alter table committee_member alter column title set not null;
alter table committee_member add column account uuid;
-- when they became members was not kept before
alter table committee_member add column since date not null default date '2000-01-01';
alter table committee_member alter column since drop default;
alter table committee_member add column until_day date;
create unique index committee_member_incumbent on committee_member (body, seat) where until_day is null;
create index committee_member_by_account on committee_member (account) where account is not null;

-- who sat in a meeting is kept with title and account
alter table committee_attendance add column title varchar(40);
update committee_attendance set title = case post when 'CHAIR' then '主任' when 'EXECUTIVE_VICE_CHAIR' then '常务副主任' when 'VICE_CHAIR' then '副主任' else '委员' end;
alter table committee_attendance alter column title set not null;
alter table committee_attendance add column account uuid;
