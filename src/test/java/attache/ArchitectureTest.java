package attache;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the packages to the layers that the README draws. */
@AnalyzeClasses(packages = "attache", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each package of the bot, and the packages of the bot that it may import. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry(
                    "cli",
                    List.of(
                            "channel",
                            "evaluation",
                            "dialogue",
                            "nlu",
                            "handler",
                            "rendering",
                            "turn",
                            "facts",
                            "intents",
                            "storage",
                            "server",
                            "data",
                            "language")),
            Map.entry("channel", List.of("dialogue", "turn", "storage", "server", "language")),
            Map.entry("evaluation", List.of("dialogue", "turn")),
            Map.entry(
                    "dialogue",
                    List.of("nlu", "handler", "rendering", "turn", "facts", "intents", "storage", "language")),
            Map.entry("nlu", List.of("turn", "facts", "intents", "language")),
            Map.entry("handler", List.of("turn", "facts", "intents", "language")),
            Map.entry("rendering", List.of("turn", "facts", "intents", "data", "language")),
            Map.entry("turn", List.of("facts", "intents", "language")),
            Map.entry("facts", List.of("data", "language")),
            Map.entry("intents", List.of("data", "facts", "language")),
            Map.entry("storage", List.of("turn", "language")),
            Map.entry("server", List.of()),
            Map.entry("data", List.of()),
            Map.entry("language", List.of()));

    @ArchTest
    void every_package_has_its_line_in_the_table(JavaClasses classes) {
        Set<String> packages = classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("attache."))
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new));

        packages.removeAll(MAY_IMPORT.keySet());

        assertEquals(Set.of(), packages);
    }

    @ArchTest
    void each_package_imports_only_what_its_line_allows(JavaClasses classes) {
        MAY_IMPORT.forEach((name, allowed) -> noClasses()
                .that()
                .resideInAPackage(within(name))
                .should()
                .dependOnClassesThat(othersThan(name, allowed))
                .allowEmptyShould(true)
                .check(classes));
    }

    @ArchTest
    void main_starts_a_command_and_nothing_else(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("attache")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("attache..").and(resideOutsideOfPackages("attache", within("cli"))))
                .check(classes);
    }

    @ArchTest
    void packages_are_free_of_cycles(JavaClasses classes) {
        slices().matching("attache.(**)").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    void only_nlu_knows_opennlp_and_only_language_its_stemmers(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(within("nlu"), within("language"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("opennlp..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage(within("language"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("opennlp..").and(resideOutsideOfPackage("opennlp.tools.stemmer..")))
                .allowEmptyShould(true)
                .check(classes);
    }

    @ArchTest
    void only_readers_and_writers_of_json_know_jackson(JavaClasses classes) {
        noClasses()
                .that(resideOutsideOfPackage(within("cli"))
                        .and(DescribedPredicate.not(nameMatching(".*(Reader|Writer|Json)[^.]*"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .allowEmptyShould(true)
                .check(classes);
    }

    @ArchTest
    void only_the_commands_know_picocli(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(classes);
    }

    @ArchTest
    void only_the_console_on_a_terminal_knows_jline(JavaClasses classes) {
        noClasses()
                .that(DescribedPredicate.not(nameMatching("attache\\.channel\\.console\\.(Edited|Terminal)[^.]*")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jline..")
                .check(classes);
    }

    @ArchTest
    void only_main_ends_the_process(JavaClasses classes) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("attache.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(classes);
    }

    @ArchTest
    void only_the_console_prints(JavaClasses classes) {
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(within("cli"), within("channel.console"))))
                .should()
                .accessFieldWhere(DescribedPredicate.describe(
                        "the field is System.out or System.err",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && name("out").or(name("err")).test(access.getTarget())))
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> othersThan(String name, List<String> allowed) {
        String[] known = Stream.concat(Stream.of(name), allowed.stream())
                .map(ArchitectureTest::within)
                .toArray(String[]::new);
        return resideInAPackage("attache..").and(resideOutsideOfPackages(known));
    }

    private static String within(String name) {
        return "attache." + name + "..";
    }
}
