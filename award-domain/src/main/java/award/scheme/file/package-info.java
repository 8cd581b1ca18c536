/// # scheme.file 规章文件
/// Reads a regulation file (YAML) into a [award.scheme.Regulation], or into a list of its faults with line and clause.
///
/// YAML itself is read by a library; what is here gives its nodes meaning. The format is described in
/// `docs/regulation-files.md` and published as JSON Schema in `award/scheme/regulation.schema.json`.
package award.scheme.file;
