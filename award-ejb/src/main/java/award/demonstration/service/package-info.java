/// # demonstration 演示数据
/// Made-up but plausible data for trying the product out and for its tests, entered through the product's own desks by made-up
/// persons, so that every rule and every trail applies to it as to real work.
///
/// - Loaded at the first start on an empty database when the setting `award.demonstration` is `true`; otherwise never.
/// - May use: every capability.
package award.demonstration.service;
