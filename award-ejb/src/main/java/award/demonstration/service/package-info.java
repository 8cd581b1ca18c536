/// # demonstration 演示数据
/// Made-up persons who enter made-up data through the product's own desks, as an office would: parties, past honours and
/// sanctions, committees, and for every award an edition under way at another stage. What happens is told by files under
/// `award/demonstration`. An empty start is possible.
///
/// - May use every capability; nobody uses it.
/// - Begins when the setting `award.demonstration` is true, on a register without parties; `false` starts empty.
package award.demonstration.service;
