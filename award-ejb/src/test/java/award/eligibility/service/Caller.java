package award.eligibility.service;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;

/// Somebody who has signed in, for desks of a test.
final class Caller {

    private Caller() {}

    static SessionContext named(String name) {
        Principal caller = () -> name;
        return (SessionContext) Proxy.newProxyInstance(Caller.class.getClassLoader(), new Class<?>[] {SessionContext.class},
                (proxy, asked, given) -> asked.getName().equals("getCallerPrincipal") ? caller : null);
    }
}
