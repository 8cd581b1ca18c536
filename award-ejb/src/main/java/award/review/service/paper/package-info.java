/// # review, on paper
/// The reports of panels (材料评审报告、现场评审报告), what those who stop are told (反馈报告), and what the committee is told of all
/// (综合评审工作报告): composed out of settled sheets and the edition, worded by templates.
package award.review.service.paper;
