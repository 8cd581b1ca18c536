package award.publicity;

/// What a list of objections is sorted by: 编号, 收到日, 核查期限, 状态.
public enum ObjectionOrder { NUMBER, RECEIVED, DUE, STATE }
