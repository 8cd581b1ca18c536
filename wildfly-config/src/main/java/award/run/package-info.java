/// # run 运行
/// Starts everything that the product needs on one machine, for trying it out and for the tests: a real PostgreSQL, its
/// migrations, the provisioned server with the EAR in it. It stops them in the opposite order.
///
/// - May use: nothing of the product. It sees the EAR as a file and the migrations as resources.
/// - A start that cannot be made is refused in one line ([CannotStart]); nothing is left behind.
package award.run;
