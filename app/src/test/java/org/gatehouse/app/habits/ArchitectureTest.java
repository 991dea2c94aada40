package org.gatehouse.app.habits;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.gatehouse.dashboards.fx.FxThread;
import org.junit.jupiter.api.Test;

/** Who may use whom. Each rule says which bug it prevents. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.gatehouse");

    private static void check(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @Test
    void domainStandsOnTheJdkAlone() {
        check(classes()
                .that()
                .resideInAPackage("org.gatehouse.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.gatehouse.domain..", "java..", "org.jspecify..")
                .because("rules that need a database, a network or a toolkit cannot be tested by arithmetic"));
        check(noClasses()
                .that()
                .resideInAPackage("org.gatehouse.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net.http..", "java.awt..", "javax.swing..")
                .because("the JDK's own I/O is I/O too"));
    }

    @Test
    void connectorsAndDashboardsDoNotKnowEachOther() {
        check(noClasses()
                .that()
                .resideInAPackage("org.gatehouse.connectors..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.gatehouse.dashboards..", "org.gatehouse.app..", "javafx..")
                .because("a gateway is read the same with and without a window"));
        check(noClasses()
                .that()
                .resideInAPackage("org.gatehouse.dashboards..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.gatehouse.connectors..", "org.gatehouse.app..", "java.sql..", "okhttp3..")
                .because("a screen that does I/O freezes"));
    }

    @Test
    void oneClassHopsToTheFxThread() {
        check(noClasses()
                .that(not(belongToAnyOf(FxThread.class)))
                .should()
                .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
                .because("updates hop in one place, so that they can be counted, ordered and coalesced"));
    }

    @Test
    void threadsStartInThreePlaces() {
        check(noClasses()
                .that(not(resideInAnyPackage(
                                "org.gatehouse.app.jobs..",
                                "org.gatehouse.dashboards.feed..",
                                "org.gatehouse.connectors.builtin.."))
                        .and(not(resideInAnyPackage("org.gatehouse.connectors.store.."))))
                .should()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould()
                .callMethod(Thread.class, "start")
                .because("a thread that nobody lists is never stopped"));
    }

    @Test
    void nobodyInterrupts() {
        String because = "an interrupt inside H2 closes the database under everyone else";
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.concurrent.Task")
                .orShould()
                .callMethod(ExecutorService.class, "shutdownNow")
                .because(because));
        // A thread may put back its own flag after it caught the exception; bytecode does not tell whose flag it is.
        List<Path> offenders = Sources.main().stream()
                .filter(file -> {
                    String text = Sources.text(file).replace("Thread.currentThread().interrupt()", "");
                    return text.contains(".interrupt()") || text.contains(".cancel(true)");
                })
                .toList();
        assertEquals(List.of(), offenders, because);
    }

    @Test
    void packagesHaveNoCycles() {
        for (String module : new String[] {"domain", "connectors", "dashboards", "app"}) {
            check(slices().matching("org.gatehouse." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("two packages that need each other are one package"));
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        for (JavaClass type : PRODUCT) {
            assertNullMarked(type);
        }
    }

    private static void assertNullMarked(JavaClass type) {
        if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
            throw new AssertionError(type.getPackageName() + " has no package-info.java with @NullMarked");
        }
    }

    @Test
    void nobodyPrintsOrExits() {
        check(noClasses()
                .that(not(resideInAnyPackage("org.gatehouse.app.cli..")).and(not(simpleMain())))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("in a window nobody reads standard output"));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> simpleMain() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "Main", type -> type.getFullName().equals("org.gatehouse.app.Main"));
    }
}
