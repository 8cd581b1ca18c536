package award.party;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/// A text that is a citizen's identity number ([ResidentId]), or nothing at all. The message names the fault.
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
@Constraint(validatedBy = ValidResidentId.Check.class)
public @interface ValidResidentId {

    String message() default "{award.party.ResidentId}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<ValidResidentId, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null || text.isBlank()) return true;
            var fault = ResidentId.faultIn(text);
            fault.ifPresent(found -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{award.party.ResidentId." + found + "}")
                        .addConstraintViolation();
            });
            return fault.isEmpty();
        }
    }
}
