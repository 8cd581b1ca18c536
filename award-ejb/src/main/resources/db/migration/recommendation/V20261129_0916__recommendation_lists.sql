-- recommendation: lists begin with what was received first.
create index referral_received on referral (received_on, applicant, place);
create index referral_edition_received on referral (edition, received_on, applicant, place);
