/// # ballot, on paper 表决票、计票结果单
/// Composes the papers of votes as a document model. Every word comes from `award/ballot/paper.properties`.
package award.ballot.service.paper;
