/// # award-verifier 核验程序
/// Counts the published record of an electronic vote again. Depends on the JDK alone and shares no line with the product, so that whoever
/// distrusts the product need not trust it here.
package award.verifier;
