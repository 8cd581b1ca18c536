package award.committee.web;

import award.committee.BodySheet;
import award.committee.Post;
import award.committee.service.CommitteeOffice;
import award.scheme.service.RegulationShelf;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/// The page `committee/body.xhtml`: the members of an award's committee.
@Named
@ViewScoped
public class KeepBody implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CommitteeOffice office;
    @Inject RegulationShelf regulations;
    @Inject Notices notices;

    private String scheme;
    private transient BodySheet body;
    private String bodyName;
    private String name;
    private String position;
    private Post post = Post.MEMBER;

    public void load() {
        body = office.of(scheme).orElse(null);
    }

    public void setUp() {
        if (isBlank(bodyName)) {
            notices.problem("committee.body.nameMissing");
            return;
        }
        office.setUp(scheme, bodyName.strip());
        load();
    }

    public void appoint() {
        if (isBlank(name) || isBlank(position)) {
            notices.problem("committee.body.memberMissing");
            return;
        }
        office.appoint(getBody().id(), name.strip(), position.strip(), post);
        notices.done("committee.body.appointed", name.strip());
        name = position = null;
        load();
    }

    public void dismiss(int seat) {
        office.dismiss(getBody().id(), seat);
        load();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public BodySheet getBody() {
        if (body == null) load();
        return body;
    }

    public String getAward() {
        return regulations.versions(scheme).getLast().award();
    }

    public List<Post> getPosts() {
        return Arrays.asList(Post.values());
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public String getBodyName() {
        return bodyName;
    }

    public void setBodyName(String bodyName) {
        this.bodyName = bodyName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public Post getPost() {
        return post;
    }

    public void setPost(Post post) {
        this.post = post;
    }
}
