-- A call for applications is published by its edition alone, on one public page: nothing was ever put on this second board.
drop table published_call;
