package award.application.form;

/// What a field takes: 文字, 长文, 数字, 日期, 选项, 是否.
public enum FieldType { TEXT, LONG_TEXT, NUMBER, DAY, CHOICE, YES_NO }
