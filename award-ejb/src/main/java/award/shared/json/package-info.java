/// How values that are not tables of their own are kept: one way for all capabilities.
package award.shared.json;
