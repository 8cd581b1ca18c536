-- publicity: when a notice was put up, so that of two lists of one edition and one day the later one is known for it (hangzhou/3.2.9).
alter table notice add column put_up_at timestamptz;
update notice set put_up_at = published_on;
alter table notice alter column put_up_at set not null;

drop index notice_published;
create index notice_published on notice (published_on desc, put_up_at desc, id);
