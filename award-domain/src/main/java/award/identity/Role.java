package award.identity;

import java.util.EnumSet;
import java.util.Set;

/// What a person does in the award's business (角色). Several roles may meet in one account.
public enum Role {
    /// 申报单位 or 申报个人
    APPLICANT,
    /// 推荐单位: a department, a district's bureau, an association
    RECOMMENDER,
    /// 评审办秘书
    SECRETARY,
    /// 评审专家
    EXPERT,
    /// 评审委员会委员
    COMMITTEE_MEMBER,
    /// 财务人员
    FINANCE,
    /// 监督组: sees everything, changes nothing
    SUPERVISOR,
    /// 系统管理员
    SYSTEM_ADMINISTRATOR,
    /// 安全管理员
    SECURITY_ADMINISTRATOR,
    /// 审计管理员
    AUDIT_ADMINISTRATOR;

    private static final Set<Role> ADMINISTRATORS = EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

    /// One of the three administrators (三员), who watch each other and so are three persons.
    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }
}
