/// # application.service.paper 申报表打印
/// The printed form of an application, block by block, with the places for opinions and stamps. Its words are Chinese alone, in
/// `award/application/paper.properties`: the paper is an office's, whatever language a page is read in.
package award.application.service.paper;
