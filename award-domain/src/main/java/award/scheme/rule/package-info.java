/// # scheme.rule 参数
/// What a regulation can say, as types: one small vocabulary that composes. Where regulations agree in kind and differ in
/// number, the kind is a type here and the number is data in the regulation file.
///
/// Every [Parameter] names the clause that it comes from and says itself as a message, so that the reader can print it
/// beside the text. The sealed interfaces are the places where the vocabulary grows: a new kind does not compile until
/// every rule that must know it has been taught.
package award.scheme.rule;
