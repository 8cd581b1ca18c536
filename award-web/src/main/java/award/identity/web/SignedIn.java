package award.identity.web;

import award.identity.Me;
import award.identity.Role;
import award.identity.service.MyDesk;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/// Who has signed in. The one bean that lives as long as the session; nobody is in before the sign-in page is passed.
@Named
@SessionScoped
public class SignedIn implements Serializable {

    @Inject MyDesk desk;
    @Inject HttpServletRequest request;

    private Me me;
    private Boolean expectedToChangePassword;

    public Optional<Me> me() {
        if (me == null && request.getUserPrincipal() != null) me = desk.whoAmI();
        return Optional.ofNullable(me);
    }

    public boolean isIn() {
        return me().isPresent();
    }

    /// How the person is called; empty before sign-in.
    public String getPerson() {
        return me().map(Me::person).orElse("");
    }

    /// A page asks `#{signedIn.is('SECRETARY')}` to offer a way; the desk behind it asks again.
    ///
    /// @param role the name of a [Role]
    public boolean is(String role) {
        return me().filter(person -> person.is(Role.valueOf(role))).isPresent();
    }

    /// Whether the inner work of an edition is shown: to everybody with a part in it but those who apply and recommend.
    public boolean isInside() {
        return Stream.of(Role.SECRETARY, Role.EXPERT, Role.COMMITTEE_MEMBER, Role.FINANCE, Role.SUPERVISOR).map(Role::name).anyMatch(this::is);
    }

    /// Whether the person is of the award office or watches it: they alone open the records of an edition's steps.
    public boolean isOffice() {
        return is(Role.SECRETARY.name()) || is(Role.SUPERVISOR.name());
    }

    /// Whether somebody else gave this person the password; asked once a session.
    public boolean isExpectedToChangePassword() {
        if (expectedToChangePassword == null) expectedToChangePassword = desk.mustChangePassword();
        return expectedToChangePassword;
    }

    void passwordChanged() {
        expectedToChangePassword = false;
    }
}
