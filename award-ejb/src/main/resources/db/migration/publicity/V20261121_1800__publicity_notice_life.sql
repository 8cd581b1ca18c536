-- publicity: what a notice prints of its issuer, and how it may end before its time (hangzhou/3.2.9, qinhuangdao/19).
alter table notice add column about varchar(200) not null default '';
alter table notice add column issuer varchar(100);
alter table notice add column address varchar(200);
alter table notice add column postcode varchar(10);
alter table notice add column telephone varchar(50);
alter table notice add column mail varchar(100);
alter table notice add column stopped_on date;
alter table notice add column stop_document varchar(100);
alter table notice add column stop_reason varchar(500);
alter table notice add column successor uuid references notice;

create index notice_published on notice (published_on);
