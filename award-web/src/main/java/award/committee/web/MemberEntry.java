package award.committee.web;

import award.committee.Member;
import award.committee.NewMember;
import award.identity.AccountId;
import award.scheme.rule.Post;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/// Somebody to be appointed, as a form asks for them (`committee/body.xhtml`).
public class MemberEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank @Size(max = 60) private String name;
    @NotBlank @Size(max = 200) private String office;
    @NotNull private Post post = Post.MEMBER;
    @NotBlank @Size(max = 40) private String title;
    @Size(max = 60) private String account;
    @NotNull private LocalDate since;

    /// An entry that begins with the words of the regulation.
    public MemberEntry(Post post, String title, LocalDate since) {
        this.post = post;
        this.title = title;
        this.since = since;
    }

    /// An entry for whoever takes the member's seat over.
    public MemberEntry(Member before, LocalDate since) {
        this(before.post(), before.title(), since);
        office = before.office();
    }

    NewMember member(AccountId person) {
        return new NewMember(name.strip(), office.strip(), post, title.strip(), person, since);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public Post getPost() {
        return post;
    }

    public void setPost(Post post) {
        this.post = post;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
