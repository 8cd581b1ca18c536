package award;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The clauses that a test holds the software to, written as in the table of clauses: `beijing/4`, `hangzhou/3.1.2`.
///
/// On a class it stands for all of its tests. The table of clauses (docs/clauses.md) is written from it.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Clause {

    String[] value();
}
