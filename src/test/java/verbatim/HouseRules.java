package verbatim;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;

/** The conditions of {@link ArchitectureTests} that need more than a line. */
final class HouseRules {

    /** What stands open, and why. Anything else that is public on a service asks who is there. */
    private static final Map<String, String> OPEN = Map.of(
            "verbatim.account.People", "names beside what somebody did, and the seeds' own editor before anybody signed in",
            "verbatim.account.Desk.settings", "the sign-in page names the desk",
            "verbatim.account.OwnPassword", "acts on the signed-in person alone, who may have no role yet");

    private HouseRules() {}

    /** The service asks for a role, as a whole or at each public method. */
    static ArchCondition<JavaClass> beAuthorised() {
        return condition("ask for a role", service -> service.isAnnotatedWith(PreAuthorize.class)
                || OPEN.containsKey(service.getName())
                || service.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .allMatch(method -> method.isAnnotatedWith(PreAuthorize.class)
                                || OPEN.containsKey(service.getName() + "." + method.getName())));
    }

    /** No parameter and no result is an entity, nor a list of them. */
    static ArchCondition<JavaMethod> keepEntitiesToThemselves() {
        return new ArchCondition<>("keep entities to themselves") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean shown = method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                events.add(new SimpleConditionEvent(method, !shown, method.getFullName()));
            }
        };
    }

    /** A setter is allowed where a type from outside the house declares it. */
    static ArchCondition<JavaMethod> beWhatAFrameworkAsksFor() {
        return new ArchCondition<>("be what a framework asks for") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asked = Stream.concat(
                                method.getOwner().getAllRawSuperclasses().stream(),
                                method.getOwner().getAllRawInterfaces().stream())
                        .filter(type -> !type.getPackageName().startsWith("verbatim"))
                        .flatMap(type -> type.getMethods().stream())
                        .anyMatch(declared -> declared.getName().equals(method.getName()));
                events.add(new SimpleConditionEvent(method, asked, method.getFullName()));
            }
        };
    }

    /**
     * Repositories are implemented by Spring Data, a function by whoever passes one; and what stands hidden inside a class
     * is no door but what that class asks of its caller.
     */
    static ArchCondition<JavaClass> haveMoreThanOneImplementation() {
        return condition("have more than one implementation", type -> type.isAssignableTo(Repository.class)
                || isFunction(type)
                || type.isNestedClass() && !type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getAllSubclasses().stream().filter(sub -> !sub.isInterface()).count() != 1);
    }

    /** The package says that what is not marked is never null. */
    static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return condition("stand in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static boolean isFunction(JavaClass type) {
        return type.getAllMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .count()
                == 1;
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName()));
            }
        };
    }
}
