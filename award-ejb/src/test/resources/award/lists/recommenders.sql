-- Ten bodies that recommend: the first has few referrals, the others share the rest.
insert into recommender (id, scheme, code, name, channel, division, sections, contact, phone, mail, version)
select gen_random_uuid(), 'beijing', (110100 + i)::text, '第' || i || '区市场监督管理局', 'district', '110105', '', '', '', '', 0
from generate_series(0, 9) i;
