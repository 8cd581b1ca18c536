/// # scheme 规章
/// One award is a scheme (奖项); one version of its rule book is a regulation (管理办法): the full text clause by clause, and
/// its parameters, each naming its clause. A regulation is one YAML file, checked as a whole when it is read and never
/// changed afterwards: a new version never alters what was decided under an old one.
///
/// - Publishes: `Regulation`, `Clause`, `Rules`, `Expression`; the vocabulary in `award.scheme.rule`; the reading of files in
///   `award.scheme.file`. May use: `calendar`, `shared`.
/// - Rests on: the five regulations under `award/scheme/regulations`.
package award.scheme;
