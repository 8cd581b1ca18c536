-- publicity: numbers of objections without gaps, from 1 in each year: a sequence lost one with every post that was refused
drop sequence objection_number;
